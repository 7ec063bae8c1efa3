import type { Day } from '../data/dates.js';

/** Days from the first to the last. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** The days of a span that are not among those that are known, as few spans as possible. */
export function missingDays({ first, last }: Span, known: ReadonlySet<Day>): Span[] {
  const spans: Span[] = [];
  let start: Day | null = null;
  for (let day = first; day <= last + 1; day += 1) {
    const isMissing = day <= last && !known.has(day);
    if (isMissing) start ??= day;
    else if (start !== null) {
      spans.push({ first: start, last: day - 1 });
      start = null;
    }
  }
  return spans;
}
