/** The kinds of code and data that an element will ask for. */
interface Needs {
  /** Whether it is counted from one file of activity. */
  readonly isOneFile: boolean;
  /** Whether a summary has its figure. */
  readonly isSummed: boolean;
}

/**
 * Asks for the code and the outlines that the first picture of an element most likely needs, besides the files of its
 * tag: these would ask for them only when they have come. If something fails, they ask again, and say so.
 */
export function beginCode(element: Element, needs: Needs): void {
  for (const load of codeOf(element, needs)) load().catch(() => undefined);
}

type Load = () => Promise<unknown>;

function codeOf(element: Element, { isOneFile, isSummed }: Needs): readonly Load[] {
  const outlines = element.matches('community-map') ? outlinesOf(element) : [];
  if (isSummed) return [...outlines, () => import('../engine/summary/figure-in.js')];
  const reader = () => import('../engine/sliced-reader.js');
  if (isOneFile) return [...outlines, reader];
  return [
    ...outlines,
    reader,
    () => import('../data/read-text.js'),
    () => import('../look/geography/country-names.json'),
    () => import('../look/geography/names.js'),
  ];
}

const outlinesOf = (map: Element): readonly Load[] =>
  map.matches('[projection=albers-usa]')
    ? [
        () => import('../look/geography/us.json'),
        () => import('../look/geography/united-states.js'),
      ]
    : [() => import('../look/geography/world.json')];
