/** A text of others, as of a server or a file, on one line: it cannot act on a terminal or pass for a line of ours. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
