/** Letters that are written from right to left, and digits that stand among them. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|[\u0660-\u0669\u06f0-\u06f9]/u;

const [FIRST_STRONG, END] = ['\u2068', '\u2069'];

/**
 * A text within another, or within a picture, in the order that its own letters have: without that, a
 * day such as “20 نوفمبر 2026” takes what stands beside it into its order. Others are what they were.
 */
export const isolated = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? `${FIRST_STRONG}${text}${END}` : text;
