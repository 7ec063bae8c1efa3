/** Letters that are written from right to left, and digits that stand among them. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|[\u0660-\u0669\u06f0-\u06f9]/u;

const [FIRST_STRONG, END] = ['\u2068', '\u2069'];
// WebKit ignores the marks above in an SVG and on a canvas, but follows these.
const [EMBEDDED, END_EMBEDDED, LEFT_TO_RIGHT] = ['\u202b', '\u202c', '\u200e'];

/**
 * Marks a text written from right to left, for its place in another text or in a picture: without the
 * marks, a day such as “20 نوفمبر 2026” reorders what stands beside it. Other texts stay as they are.
 */
export function bidiIsolated(text: string): string {
  if (!RIGHT_TO_LEFT.test(text)) return text;
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  const inner = RIGHT_TO_LEFT.test(letter) ? EMBEDDED + text + END_EMBEDDED : text;
  return FIRST_STRONG + inner + END + LEFT_TO_RIGHT;
}
