import { readName } from '../data/read-name.js';
import type { Day } from '../data/dates.js';
import type { Naming } from './collect-options.js';
import type { Server } from './collect-servers.js';
import { oneLine } from './one-line.js';
import { labelOf, type Series } from './prometheus-series.js';
import { Failure } from './terminal.js';

const HOURS = 24;
const SECONDS = 3600;

/** A count of users of a hub. */
export interface Measurement {
  readonly cluster: string;
  readonly hub: string;
  readonly timescale: string;
  readonly day: Day;
  readonly users: number;
}

/** The moment at which a day is measured, in seconds. */
export const momentOf = (day: Day, hour: number): number => (day * HOURS + hour) * SECONDS;

/** The series of a server as measurements. */
export interface Measured {
  readonly measurements: readonly Measurement[];
  /** Number of values that are no counts: negative or infinite. */
  readonly odd: number;
  /** Number of series that lack a label. */
  readonly unnamed: number;
}

/**
 * Makes measurements of the series that a server answers with. A value that is not a number (NaN) is no
 * measurement, and a day without a value stays without one.
 * @param hour at which each day was measured
 * @throws Failure if no series has the labels that name cluster and hub
 */
export function measuredIn(
  series: readonly Series[],
  timescale: string,
  hour: number,
  { cluster: fixed, address }: Server,
  { clusterLabel, hubLabel, combine }: Naming,
): Measured {
  const found = new Map<string, Measurement>();
  let [odd, unnamed] = [0, 0];
  for (const one of series) {
    const cluster = fixed ?? readName(labelOf(one, clusterLabel));
    const hub = readName(labelOf(one, hubLabel));
    if (cluster === '' || hub === '') {
      unnamed += 1;
      continue;
    }
    for (const [moment, text] of one.values) {
      const day = (moment / SECONDS - hour) / HOURS;
      const users = /^nan$/i.test(text) ? null : Number(text);
      if (users === null || !Number.isInteger(day)) continue;
      if (!(users >= 0 && users < Infinity)) {
        odd += 1;
        continue;
      }
      // No name has a line end.
      const key = `${cluster}\n${hub}\n${day}`;
      const before = found.get(key)?.users;
      const all = before === undefined ? users : combined(before, users, combine);
      found.set(key, { cluster, hub, timescale, day, users: all });
    }
  }
  const [first] = series;
  if (first && unnamed === series.length)
    throw unnamedFailure(first, fixed, address, clusterLabel, hubLabel);
  return { measurements: [...found.values()], odd, unnamed };
}

const combined = (one: number, other: number, how: Naming['combine']): number =>
  how === 'sum' ? one + other : Math.max(one, other);

function unnamedFailure(
  series: Series,
  fixed: string | null,
  address: string,
  clusterLabel: string,
  hubLabel: string,
): Failure {
  const isHub = readName(labelOf(series, hubLabel)) === '';
  const [what, label] = isHub ? ['hub', hubLabel] : ['cluster', clusterLabel];
  const names = Object.keys(series.metric).map(oneLine);
  const there = names.filter((name) => name !== '__name__' && name !== 'period');
  const instead =
    !isHub && fixed === null ? ', or give the server a name by --prometheus NAME=URL' : '';
  return new Failure(
    `The series of ${address} have no label “${label}” that names the ${what}; they have ${there.join(', ') || 'none'}. Name one by --${what}-label${instead}.`,
  );
}
