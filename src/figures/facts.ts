import type { Day } from '../data/dates.js';
import type { TableSource } from '../data/table.js';
import type { SelectedRows } from './as-of.js';
import type { FigureFacts } from './figure.js';
import { problemToCome } from './to-come.js';
import { unmatchedIn } from './unmatched.js';

/** The first and the last day of the rows that a figure is made of. */
export class Covered {
  from: Day | null = null;
  to: Day | null = null;

  add(day: Day): void {
    if (this.from === null || day < this.from) this.from = day;
    if (this.to === null || day > this.to) this.to = day;
  }
}

/** A table's file and its problems, without the data. */
export const sourceOf = ({ address, rows, problems }: TableSource): TableSource => ({
  address,
  rows,
  problems,
});

/**
 * The facts of a figure made of one selection and, perhaps, further tables.
 * @throws Lacking
 */
export function factsOf(
  selection: SelectedRows,
  covered: Covered,
  others: readonly TableSource[] = [],
): FigureFacts {
  const { table } = selection;
  const toCome = problemToCome(selection);
  return {
    empty: covered.from === null,
    today: selection.today,
    asOf: selection.asOf,
    dataThrough: selection.dataThrough,
    from: covered.from,
    to: covered.to,
    scope: selection.scope,
    unmatched: unmatchedIn(selection),
    nothing: null,
    sources: [
      ...others.map(sourceOf),
      { ...sourceOf(table), problems: [...table.problems, ...(toCome ? [toCome] : [])] },
    ],
  };
}

/** Greatest age in days of data that count as fresh: a note tells readers if they are older. */
const FRESH_DAYS = 7;

/**
 * Returns by how many whole days the data of a figure are behind today, or behind the as-of date if
 * that is given and earlier; 0 while they are fresh. The latest users are as old as their day.
 */
export function daysBehind(facts: DatedFacts): number {
  const days = daysOld(facts);
  return days > FRESH_DAYS ? days : 0;
}

type DatedFacts = FigureFacts & { readonly stat?: string | null };

/** The same, also while they are fresh. */
export function daysOld({ dataThrough, asOf, today, scope, stat, to }: DatedFacts): number {
  if (dataThrough === null || asOf === null) return 0;
  const wanted = scope.asOf === 'latest' ? today : Math.min(asOf, today);
  return wanted - (stat === 'latest' ? (to ?? dataThrough) : dataThrough);
}
