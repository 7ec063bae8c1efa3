import { isoOfDay, type Day } from '../data/dates.js';
import type { Words } from '../words/format.js';
import { untilWhole } from './broken-off.js';
import { ClusterDays } from './cluster-days.js';
import type { CollectOptions } from './collect-options.js';
import type { Server } from './collect-servers.js';
import { counted } from './counted.js';
import { measuredIn, momentOf, type Measurement } from './measured.js';
import { spansWhere, type Span } from './missing-days.js';
import { askRange } from './prometheus.js';
import { Failure } from './terminal.js';

const DAY_SECONDS = 86_400;

/** Days in which a server shows which clusters it has: one that is down for some of them is not forgotten. */
const LAST_DAYS = 7;

/** How a command that asks several servers at once says what it does. */
export interface Voice {
  /** Says what is done. */
  readonly say: (line: string) => void;
  /** Says what is wrong. */
  readonly tell: (line: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Asks one server for the days that the file lacks.
 * @param kept the measurements of the file
 * @throws Failure or KpiError, if it cannot be asked or has nothing
 */
export async function collectFrom(
  server: Server,
  kept: readonly Measurement[],
  options: CollectOptions,
  { say, tell, signal }: Voice,
  words: Words,
): Promise<Measurement[]> {
  const { hour, naming, timeout, until } = options;
  const name = server.cluster ?? server.address;
  const fresh: Measurement[] = [];
  const compared = options.known === 'kept' ? [] : kept.map(({ cluster }) => cluster);
  let [odd, unnamed, found] = [0, 0, 0];
  for (const { timescale, query } of options.queries) {
    const daysOf = (cluster: string | null) => new ClusterDays(cluster, timescale, kept, options);
    const ask = async (spans: readonly Span[]): Promise<Measurement[]> => {
      const all: Measurement[] = [];
      for (const { first, last } of spans) {
        say(`${name}: asks for ${timescale}, ${isoOfDay(first)} to ${isoOfDay(last)}.`);
        const range = { query, start: momentOf(first, hour), end: momentOf(last, hour) };
        const series = await untilWhole(
          () => askRange(server, { ...range, step: DAY_SECONDS }, { timeout, signal }),
          signal,
        );
        const measured = measuredIn(series, timescale, hour, server, naming);
        all.push(...measured.measurements.filter(({ day }) => day >= first && day <= last));
        odd += measured.odd;
        unnamed = Math.max(unnamed, measured.unnamed);
      }
      found += all.length;
      return all;
    };
    if (server.cluster !== null) {
      const days = daysOf(server.cluster);
      fresh.push(...(await ask(spansWhere(days.span, days.isMissing))));
    } else {
      fresh.push(...(await ofItsClusters(ask, daysOf, until, compared)));
    }
  }
  if (odd > 0) tell(`${name}: ${counted(odd, 'value', words)} left out, negative or infinite.`);
  if (unnamed > 0) {
    tell(`${name}: ${words.number(unnamed)} of its series left out, without a label for the name.`);
  }
  if (found > 0 || kept.some(({ cluster }) => cluster === server.cluster)) return fresh;
  const queries = options.queries.map(({ query }) => query).join(' or ');
  throw new Failure(`${server.address} has no value for ${queries} on any of these days.`);
}

/**
 * Asks a server whose clusters are named by a label. The last days tell which clusters it has; then it is
 * asked for the days that the file lacks of any of them.
 * @param compared clusters whose days are asked for although none of the last days has them
 */
async function ofItsClusters(
  ask: (spans: readonly Span[]) => Promise<Measurement[]>,
  daysOf: (cluster: string | null) => ClusterDays,
  until: Day,
  compared: readonly string[],
): Promise<Measurement[]> {
  const { first } = daysOf(null).span;
  const recent = { first: Math.max(first, until - LAST_DAYS + 1), last: until };
  const newest = await ask([recent]);
  const names = new Set([...compared, ...newest.map(({ cluster }) => cluster)]);
  // Without a value in the last days it is not known whose days are missing: then all are.
  const clusters = names.size > 0 ? [...names].map(daysOf) : [daysOf(null)];
  const oldest = clusters.reduce((before, { span }) => Math.min(before, span.first), until);
  const older = await ask(
    spansWhere({ first: oldest, last: recent.first - 1 }, (day) =>
      clusters.some(({ isMissing }) => isMissing(day)),
    ),
  );
  const ofCluster = new Map<string, ClusterDays>();
  return [...newest, ...older].filter(({ cluster, day }) => {
    const days = ofCluster.get(cluster) ?? daysOf(cluster);
    ofCluster.set(cluster, days);
    return days.isMissing(day);
  });
}
