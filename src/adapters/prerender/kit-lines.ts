import { escaped } from '../../words/escaped.js';
import type { FirstFiles } from './kit-files.js';
import type { KitScript } from './kit-scripts.js';
import { PRERENDERED } from '../../components/element/prerendered.js';

/** The line with which a page loads the one script. */
export const scriptLine = (address: string): string =>
  `<script type="module" src="${escaped(address)}" ${PRERENDERED}></script>`;

/** The parts of the kit that a page uses. */
export interface PageNeeds {
  /** Names of its tags. */
  readonly tags: ReadonlySet<string>;
  /** Whether it takes figures from a summary. */
  readonly hasSummary: boolean;
}

/**
 * The lines that let a browser ask for the code of the tags together with the script, and not after it. The data have
 * no such line: a widget asks for them without credentials, and no line can say so.
 * @param scripts of the page; their bytes are those of the kit that the list is of
 */
export function preloadLines(
  scripts: readonly KitScript[],
  { tags, hasSummary }: PageNeeds,
  list: FirstFiles,
): string[] {
  const addresses = scripts.flatMap(({ kind, name, folder }) => {
    if (kind === 'standalone') return [];
    const loaded = Object.entries(list.tags).filter(
      ([tag, files]) => tags.has(tag) && (kind === 'all' || files.includes(name)),
    );
    if (loaded.length === 0) return [];
    const files = [...loaded.flatMap(([, names]) => names), hasSummary ? list.summary : list.csv];
    return files.filter((file) => file !== name).map((file) => `${folder}${file}`);
  });
  const own = new Set(scripts.map(({ folder, name }) => `${folder}${name}`));
  return [...new Set(addresses)]
    .filter((address) => !own.has(address))
    .map((address) => `<link rel="modulepreload" href="${escaped(address)}" ${PRERENDERED}>`);
}
