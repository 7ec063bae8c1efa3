/** A list as an author has to write it for `wordsOf` to read the same words. */
export const listText = (words: readonly string[]): string => {
  if (!words.some((word) => /\s/.test(word))) return words.join(' ');
  return words.length === 1 ? `${words[0]},` : words.join(', ');
};
