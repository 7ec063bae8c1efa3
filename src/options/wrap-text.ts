import { fitText, textWidth } from './text-width.js';

/**
 * Breaks a text into lines of `width` px: at blanks, and inside a word that is wider than a line (an
 * address, say).
 * @param most greatest number of lines; the rest is cut with an ellipsis
 */
export function wrapText(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = piecesOf(word, size, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = `${lines[most - 1] ?? ''} ${lines[most] ?? ''}`;
  return [...lines.slice(0, most - 1), fitText(last, size, width)];
}

/** Breaks a word that is wider than a line, best after a slash. */
function piecesOf(word: string, size: number, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const char of word) {
    if (piece !== '' && textWidth(piece + char, size) > width) {
      const cut = piece.lastIndexOf('/') + 1;
      const isFar = cut > piece.length / 3;
      pieces.push(isFar ? piece.slice(0, cut) : piece);
      piece = isFar ? piece.slice(cut) : '';
    }
    piece += char;
  }
  return [...pieces, piece];
}
