const FORBIDDEN = /[^A-Za-z0-9._-]/gu;
const LONGEST = 120;

/** Whether a name is that of a file, without any folder. */
export const isFileName = (name: string): boolean =>
  name !== '' && name.length <= LONGEST && !new RegExp(FORBIDDEN).test(name);

/**
 * A file name, without its ending, for the map of each constellation: `Catalyst_map`. Characters that
 * some systems do not allow become `-`; of names that are then the same, all but one get a number. Names
 * that need no change come first and keep theirs. The order of `constellations` does not matter.
 * @param taken names that are in use
 */
export function pictureNames(
  constellations: readonly string[],
  taken: readonly string[] = [],
): Map<string, string> {
  // On some systems NASA and Nasa would be one file.
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const inOrder = [...constellations].sort(
    (a, b) => Number(plain(a) !== a) - Number(plain(b) !== b) || (a < b ? -1 : 1),
  );
  const names = new Map<string, string>();
  for (const constellation of inOrder) {
    const stem = plain(constellation);
    let name = `${stem}_map`;
    for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${stem}-${count}_map`;
    used.add(name.toLowerCase());
    names.set(constellation, name);
  }
  return names;
}

const plain = (constellation: string): string =>
  constellation.replace(FORBIDDEN, '-').slice(0, LONGEST);
