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
