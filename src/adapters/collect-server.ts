import { isoOfDay, type Day } from '../data/dates.js';
import type { Words } from '../words/format.js';
import { untilWhole } from './broken-off.js';
import type { CollectOptions, TimescaleQuery } from './collect-options.js';
import type { Server } from './collect-servers.js';
import { counted } from './counted.js';
import { measuredIn, momentOf, type Measurement } from './measured.js';
import { missingDays, type Span } from './missing-days.js';
import { askRange } from './prometheus.js';
import { Failure } from './terminal.js';

const DAY_SECONDS = 86_400;

/** Days that are asked for if the file has none: a year. */
const FIRST_DAYS = 365;

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
 * @param kept the measurements of its clusters
 * @throws Failure or KpiError, if it cannot be asked or has nothing
 */
export async function collectFrom(
  server: Server,
  kept: readonly Measurement[],
  options: CollectOptions,
  { say, tell, signal }: Voice,
  words: Words,
): Promise<Measurement[]> {
  const { hour, naming, timeout } = options;
  const name = server.cluster ?? server.address;
  const fresh: Measurement[] = [];
  let [odd, unnamed] = [0, 0];
  const warnings = new Set<string>();
  for (const { timescale, query } of options.queries) {
    for (const { first, last } of spansOf(timescale, kept, options)) {
      say(`${name}: asks for ${timescale}, ${isoOfDay(first)} to ${isoOfDay(last)}.`);
      const range = { query, start: momentOf(first, hour), end: momentOf(last, hour) };
      const answer = await untilWhole(
        () => askRange(server, { ...range, step: DAY_SECONDS }, { timeout, signal }),
        signal,
      );
      const measured = measuredIn(answer.series, timescale, hour, server, naming);
      fresh.push(...measured.measurements.filter(({ day }) => day >= first && day <= last));
      odd += measured.odd;
      unnamed = Math.max(unnamed, measured.unnamed);
      answer.warnings.forEach((warning) => warnings.add(warning));
    }
  }
  warnings.forEach((warning) => tell(`${name} warns: ${warning}`));
  if (odd > 0) tell(`${name}: ${counted(odd, 'value', words)} left out, negative or infinite.`);
  if (unnamed > 0) {
    tell(`${name}: ${words.number(unnamed)} of its series left out, without a label for the name.`);
  }
  if (kept.length + fresh.length > 0) return fresh;
  const queries = options.queries.map(({ query }) => query).join(' or ');
  throw new Failure(`${server.address} has no value for ${queries} on any of these days.`);
}

/** The days to ask for. */
function spansOf(
  timescale: TimescaleQuery['timescale'],
  kept: readonly Measurement[],
  { since, until, known }: CollectOptions,
): Span[] {
  const days = new Set<Day>();
  let oldest = until - FIRST_DAYS + 1;
  for (const one of kept) if (one.timescale === timescale) days.add(one.day);
  if (days.size > 0) oldest = [...days].reduce((a, b) => Math.min(a, b));
  const span = { first: since ?? oldest, last: until };
  return missingDays(span, known === 'kept' ? days : new Set());
}
