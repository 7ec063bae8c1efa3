/**
 * A name as it is looked up: case, accents, punctuation, `the`, and the common short forms make no
 * difference, nor does it whether `Korea, Republic of` or `Iran (Islamic Republic of)` is turned round.
 */
export const plainName = (name: string): string => {
  const [first = '', ...others] = name.split(/[,(]/);
  return [...others, first]
    .join(' ')
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[\u0300-\u036f.'’ʻ`]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/\bst\b/g, 'saint')
    .replaceAll(/\bis\b/g, 'islands')
    .replaceAll(/\bthe\b/g, '')
    .replaceAll(/ +/g, ' ')
    .trim();
};

/** Names of countries by alpha-2 code, the usual English one first where they are English. */
export type CountryNames = Readonly<Record<string, readonly string[]>>;

/**
 * Looks names of countries up, and codes.
 * @param others names of the same countries in other languages; those in English come before them
 * @returns the usual English name of a country, `null` for what is the name of none
 */
export function namesReader(
  english: CountryNames,
  others: CountryNames = {},
): (name: string) => string | null {
  const known = new Map<string, string>();
  for (const names of [others, english]) {
    for (const [code, all] of Object.entries(names)) {
      const [usual = code] = english[code] ?? [];
      for (const name of [code, ...all]) known.set(plainName(name), usual);
    }
  }
  return (name) => known.get(plainName(name)) ?? null;
}
