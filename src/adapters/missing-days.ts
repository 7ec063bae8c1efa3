import type { Day } from '../data/dates.js';

/** Days from the first to the last. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** Finds the days of a span that are missing, as few spans as possible. */
export function spansWhere(
  { first, last }: Span,
  isMissing: (day: Day) => boolean,
): readonly Span[] {
  const spans: Span[] = [];
  let start: Day | null = null;
  for (let day = first; day <= last + 1; day += 1) {
    if (day <= last && isMissing(day)) start ??= day;
    else if (start !== null) {
      spans.push({ first: start, last: day - 1 });
      start = null;
    }
  }
  return spans;
}
