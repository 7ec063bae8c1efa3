import type { Day } from '../data/dates.js';
import type { CollectOptions, Timescale } from './collect-options.js';
import type { Measurement } from './measured.js';
import type { Span } from './missing-days.js';

/** Days that are asked for if the file has none: a year. */
const FIRST_DAYS = 365;

/** The days of one cluster and timescale. */
export class ClusterDays {
  /** The days that the file should have. */
  readonly span: Span;
  readonly #known: ReadonlySet<Day>;

  /** @param kept all measurements of the file */
  constructor(
    cluster: string | null,
    timescale: Timescale,
    kept: readonly Measurement[],
    { since, until, known }: Pick<CollectOptions, 'since' | 'until' | 'known'>,
  ) {
    const own = kept.filter((one) => one.cluster === cluster && one.timescale === timescale);
    const days = new Set(own.map(({ day }) => day));
    const oldest = days.size > 0 ? [...days].reduce((a, b) => Math.min(a, b)) : null;
    this.span = { first: since ?? oldest ?? until - FIRST_DAYS + 1, last: until };
    this.#known = known === 'kept' ? days : new Set();
  }

  /** Whether a day is to be asked for: the file has no row of it, or known days are asked for, too. */
  readonly isMissing = (day: Day): boolean =>
    day >= this.span.first && day <= this.span.last && !this.#known.has(day);
}
