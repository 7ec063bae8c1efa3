/** A name as it is compared: without regard to case and compatible forms of letters. */
export const plainName = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** Index of the name that a text means: the same one, else the first that begins with it or has it; -1 for none. */
export function nameIn(names: readonly string[], text: string): number {
  const wanted = plainName(text);
  const plain = names.map(plainName);
  const ways = [
    (name: string) => name === wanted,
    (name: string) => name.startsWith(wanted),
    (name: string) => name.includes(wanted),
  ];
  return ways.map((way) => plain.findIndex(way)).find((found) => found >= 0) ?? -1;
}
