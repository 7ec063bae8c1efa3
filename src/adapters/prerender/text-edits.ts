/** A part of a text, as UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A part of a text, and what takes its place. */
export interface Edit extends Range {
  readonly text: string;
}

/** Puts other texts in the place of parts of a text, which do not overlap. All else stays as it is. @throws if they do */
export function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((one, other) => one.start - other.start || one.end - other.end);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: put } of inOrder) {
    if (start < at) throw new Error(`Two edits of a text overlap at ${start}`);
    parts.push(text.slice(at, start), put);
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}
