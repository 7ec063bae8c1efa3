/** Widths of characters in parts of the font size, as in common sans-serif fonts. */
const NARROW = /[ijlt.,:;'’|!()[\]/\\fr·-]/;
const WIDE = /[mwMW@%—]/;
const CAPITAL = /[A-Z0-9ÄÖÜ–+]/;
const FULL =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{1faff}]/u;

/**
 * About how wide a text is, in px. Plans are made without a page, so nothing can be measured: the
 * estimate errs on the wide side.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width * size;
}

function charWidth(char: string): number {
  if (FULL.test(char)) return 1;
  if (NARROW.test(char)) return 0.37;
  if (WIDE.test(char)) return 0.9;
  return CAPITAL.test(char) ? 0.66 : 0.61;
}

/** Returns the text, cut with an ellipsis if it is wider than `width` px. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const ellipsis = charWidth('…');
  let used = 0;
  let length = 0;
  for (const char of text) {
    used += charWidth(char);
    if (length > 0 && (used + ellipsis) * size > width) break;
    length += char.length;
  }
  return `${text.slice(0, length).trimEnd()}…`;
}
