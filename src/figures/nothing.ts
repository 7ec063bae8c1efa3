import { dayOfIso, isoOfDay, type Day } from '../data/dates.js';
import { rowsLeftOut, type TableSource } from '../data/table.js';
import { type SelectedRows } from './as-of.js';
import { windowStart } from './window.js';
import { keeper } from './limits.js';
import { listText } from './list-text.js';
import { excluder, type Scope } from './scope.js';

/** Steps that leave rows out, in their order: attributes, and rules that no attribute changes. */
const ORDER = [
  'active-only',
  'exclude-clusters',
  'exclude-hubs',
  /** Days in the future. */
  'to-come',
  'as-of',
  'cluster',
  'hub',
  'timescale',
  /** Hubs and communities are counted from monthly rows, whatever `timescale` says. */
  'monthly',
  'period',
  /** The days in which a hub or cluster must be measured to be active now. */
  'window',
  'constellation',
] as const;

export type StepName = (typeof ORDER)[number];

/** One step that leaves rows out. */
export interface ScopeStep {
  readonly by: StepName;
  /** The value of the attribute as an author would write it; '' if the step is no attribute. */
  readonly value: string;
  /** Rows (or communities) that it leaves out, ≥ 1, and those left after it. */
  readonly rows: number;
  readonly left: number;
  /** What the file has instead: timescales; or the first and last day of these rows, in ISO 8601. */
  readonly found: readonly string[];
}

/** Why a figure counts nothing. Plain data. */
export interface Nothing {
  readonly address: string;
  /** Rows of the file; those that could not be read, and those without a count. */
  readonly rows: number;
  readonly leftOut: number;
  readonly uncounted: number;
  /** Rows with a count, repeated ones once; or communities. */
  readonly counted: number;
  readonly steps: readonly ScopeStep[];
  /** Rows left after all steps: every count of them is 0. */
  readonly zeros: number;
  /** Why the communities left after all steps are not in the figure; `null` for activity. */
  readonly dropped: readonly { readonly reason: string; readonly count: number }[] | null;
  /** The same for the activity file, if none of its rows counts for communities. */
  readonly activity: Nothing | null;
}

/** The timescales of a figure, and what an author would write for them. */
export interface AskedTimescales {
  readonly by: 'timescale' | 'monthly';
  readonly value: string;
  readonly names: readonly string[];
}

/** Days from which rows count: those of the period, or those in which something is active now. */
type CountedDays = 'period' | 'window';

/** Greatest number of timescales that are named. */
const TIMESCALES_NAMED = 5;

/**
 * Returns why no row of a table is in a figure, or nothing but zeros; `null` if some users are left.
 * It reads all rows, so it is only for figures that have nothing.
 */
export function nothingOf(
  selection: SelectedRows,
  timescales: AskedTimescales,
  days: CountedDays = 'period',
): Nothing | null {
  const { table, scope } = selection;
  const taken = takerOf(selection, timescales, days);
  const tallies = new Map<StepName, Tally>();
  let [left, users] = [0, 0];
  table.seriesHub.forEach((_, series) => {
    const end = table.start[series + 1] as number;
    for (let entry = table.start[series] as number; entry < end; entry += 1) {
      const [day, count] = [table.day[entry] as number, table.users[entry] as number];
      const by = taken(series, day, count);
      if (by === null) {
        left += 1;
        users += count;
        continue;
      }
      let tally = tallies.get(by);
      if (!tally) tallies.set(by, (tally = new Tally()));
      tally.add(day, table.timescales[table.seriesTimescale[series] as number] as string);
    }
  });
  if (users > 0) return null;

  let rows = table.day.length;
  const steps = ORDER.flatMap((by): ScopeStep[] => {
    const tally = tallies.get(by);
    if (!tally) return [];
    rows -= tally.rows;
    const value = valueOf(by, scope, timescales);
    return [{ by, value, rows: tally.rows, left: rows, found: tally.found(by) }];
  });
  return { ...rowsOf(table, table.day.length), steps, zeros: left, dropped: null, activity: null };
}

/** Number of rows of a file, and of those that are lost before any attribute applies. */
export function rowsOf(
  { address, rows, problems }: TableSource,
  counted: number,
): Pick<Nothing, 'address' | 'rows' | 'leftOut' | 'uncounted' | 'counted'> {
  const leftOut = rowsLeftOut({ address, rows, problems });
  const repeated = problems
    .filter(({ code }) => code === 'repeated-row' || code === 'conflicting-row')
    .reduce((sum, { count }) => sum + count, 0);
  const uncounted = Math.max(rows - leftOut - repeated - counted, 0);
  return { address, rows, leftOut, uncounted, counted };
}

/** Makes a function that names the first step that leaves a row out; `null` where none does. */
function takerOf(
  selection: SelectedRows,
  timescales: AskedTimescales,
  days: CountedDays,
): (series: number, day: Day, users: number) => StepName | null {
  const { table, scope, today, firstDay } = selection;
  const excludedBy = excluder(table, scope);
  const notKeptBy = keeper(table, scope);
  const bySeries = Array.from(table.seriesTimescale, (code, series) => ({
    excluded: excludedBy(series),
    other:
      notKeptBy(series) ??
      (timescales.names.includes(table.timescales[code] as string) ? null : timescales.by),
  }));
  const isDate = scope.asOf !== 'latest' && scope.asOf !== 'today';
  const limit = isDate ? dayOfIso(scope.asOf) : today;
  const first = days === 'window' ? windowStart(selection) : firstDay;
  return (series, day, users) => {
    if (scope.activeOnly && users <= 0) return 'active-only';
    const { excluded, other } = bySeries[series] as (typeof bySeries)[number];
    if (excluded !== null) return excluded;
    if (day > limit) return isDate ? 'as-of' : 'to-come';
    if (other !== null) return other;
    return day < first ? days : null;
  };
}

function valueOf(by: StepName, scope: Scope, timescales: AskedTimescales): string {
  switch (by) {
    case 'exclude-clusters':
      return listText(scope.excludeClusters);
    case 'exclude-hubs':
      return listText(scope.excludeHubs);
    case 'cluster':
    case 'hub':
      return listText(scope[by]);
    case 'as-of':
      return scope.asOf;
    case 'period':
      return scope.period;
    case 'timescale':
      return timescales.value;
    default:
      return '';
  }
}

class Tally {
  rows = 0;
  #first: Day = Infinity;
  #last: Day = -Infinity;
  readonly #timescales = new Set<string>();

  add(day: Day, timescale: string): void {
    this.rows += 1;
    this.#first = Math.min(this.#first, day);
    this.#last = Math.max(this.#last, day);
    this.#timescales.add(timescale);
  }

  found(by: StepName): readonly string[] {
    if (by === 'timescale' || by === 'monthly') {
      return [...this.#timescales].sort().slice(0, TIMESCALES_NAMED);
    }
    const isOfDays = by === 'to-come' || by === 'as-of' || by === 'period' || by === 'window';
    return isOfDays ? [isoOfDay(this.#first), isoOfDay(this.#last)] : [];
  }
}
