/**
 * Returns a name in the form in which it is looked up: case, accents, punctuation, `the` and common
 * short forms make no difference, and `Korea, Republic of` or `Iran (Islamic Republic of)` is turned
 * round.
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

/** Names of countries by alpha-2 code. In English, the usual name comes first. */
export type CountryNames = Readonly<Record<string, readonly string[]>>;

/**
 * Returns a function that looks up a country by name or code, and gives its usual English name or
 * `null`.
 * @param others names of the same countries in other languages; English names take precedence
 */
export function namesReader(
  english: CountryNames,
  others: CountryNames = {},
): (name: string) => string | null {
  const pairsOf = (all: CountryNames, form: (name: string) => string): [string, string][] =>
    Object.entries(all).flatMap(([code, names]) =>
      [code, ...names].map((name): [string, string] => [form(name), english[code]?.[0] ?? code]),
    );
  // Most names in files are written as they are here. The plain forms of all names take longer, so they are made for the
  // first name that is written in another way.
  const asWritten = new Map(pairsOf(english, (name) => name));
  let plain: ReadonlyMap<string, string> | null = null;
  return (name) => {
    const found = asWritten.get(name);
    if (found !== undefined) return found;
    plain ??= new Map([...pairsOf(others, plainName), ...pairsOf(english, plainName)]);
    return plain.get(plainName(name)) ?? null;
  };
}
