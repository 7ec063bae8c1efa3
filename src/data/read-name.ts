const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/;

/**
 * A name as it is compared and shown: without white space and zero-width characters around it, with
 * one blank for each run of white space inside, and with composed letters (Unicode NFC); '' where
 * nothing is left.
 */
export function readName(cell: string): string {
  const text = cell.replace(/\s+/g, ' ').normalize('NFC');
  let start = 0;
  let end = text.length;
  while (start < end && isOuter(text[start] as string)) start += 1;
  while (end > start && isOuter(text[end - 1] as string)) end -= 1;
  return text.slice(start, end);
}

const isOuter = (char: string): boolean => char === ' ' || ZERO_WIDTH.test(char);
