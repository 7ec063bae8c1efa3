import path from 'node:path';
import { dayOfIso, dayOfMs, isoOfDay, type Day } from '../data/dates.js';
import { readName } from '../data/read-name.js';
import { TIMEOUT_SECONDS } from '../data/source.js';
import { HELP, notOne, numberOf, oneOf, parsed, SWITCH, TEXT, TEXTS } from './option-values.js';
import { serversOf, type Server } from './collect-servers.js';
import { UsageError } from './usage.js';

const TIMESCALES = ['daily', 'weekly', 'monthly'] as const;
export type Timescale = (typeof TIMESCALES)[number];

/** The request that each server gets. */
export interface TimescaleQuery {
  readonly timescale: Timescale;
  /** PromQL. */
  readonly query: string;
}

/** How series of a server become counts of hubs. */
export interface Naming {
  /** The label that names the cluster, where the server has no name. */
  readonly clusterLabel: string;
  readonly hubLabel: string;
  /** The way to make one count of several series of one hub. */
  readonly combine: 'max' | 'sum';
}

export interface CollectOptions {
  readonly servers: readonly Server[];
  readonly queries: readonly TimescaleQuery[];
  readonly naming: Naming;
  /** Hour of the day in UTC at which it is measured; 24 is its end. */
  readonly hour: number;
  /** `null` for the first day in the file. */
  readonly since: Day | null;
  readonly until: Day;
  /** How the command treats days that are in the file: it does not ask for them, compares them, or takes them anew. */
  readonly known: 'kept' | 'compared' | 'rewritten';
  readonly out: string;
  /** Path of the list of clusters that lack the last day, if one is wanted. */
  readonly status: string | null;
  readonly timeout: number;
  readonly dryRun: boolean;
  readonly quiet: boolean;
}

/** JupyterHub counts those who were active in the last 24 hours, 7 days and 30 days. */
const QUERIES: readonly TimescaleQuery[] = [
  { timescale: 'daily', query: 'jupyterhub_active_users{period="24h"}' },
  { timescale: 'weekly', query: 'jupyterhub_active_users{period="7d"}' },
  { timescale: 'monthly', query: 'jupyterhub_active_users{period="30d"}' },
];

const OPTIONS = {
  prometheus: TEXTS,
  out: TEXT,
  'cluster-label': TEXT,
  cluster: TEXT,
  'hub-label': TEXT,
  query: TEXTS,
  combine: TEXT,
  hour: TEXT,
  since: TEXT,
  until: TEXT,
  'header-env': TEXTS,
  timeout: TEXT,
  compare: SWITCH,
  rewrite: SWITCH,
  status: TEXT,
  'dry-run': SWITCH,
  quiet: SWITCH,
  help: HELP,
} as const;

/**
 * Reads the arguments after `collect`; `help` if they ask for the usage text.
 * @throws UsageError
 */
export function readCollectOptions(args: readonly string[]): CollectOptions | 'help' {
  const { values } = parsed({ args: [...args], options: OPTIONS });
  if (values.help) return 'help';
  const { prometheus = [], out = '', status = null, cluster = null } = values;
  const yesterday = dayOfMs(Date.now()) - 1;
  const until = dayIn('until', values.until) ?? yesterday;
  if (until > yesterday) {
    throw new UsageError(`--until takes a day that is over: ${isoOfDay(yesterday)} at the latest.`);
  }
  const since = dayIn('since', values.since);
  if (since !== null && since > until) {
    throw new UsageError(`--since takes a day that is not after ${isoOfDay(until)}.`);
  }
  if (out === '') throw new UsageError('--out has to name a file.');
  if (status !== null && path.resolve(status) === path.resolve(out)) {
    throw new UsageError('--status and --out have to name two files.');
  }
  const { 'hub-label': hubLabel = 'namespace', 'cluster-label': clusterLabel = 'cluster' } = values;
  return {
    servers: serversOf(prometheus, cluster, values['header-env'] ?? [], process.env),
    queries: queriesOf(values.query),
    naming: { clusterLabel, hubLabel, combine: oneOf('combine', values.combine, ['max', 'sum']) },
    hour: hourOf(values.hour),
    since,
    until,
    known: values.rewrite ? 'rewritten' : values.compare ? 'compared' : 'kept',
    out,
    status,
    timeout: numberOf('timeout', values.timeout, TIMEOUT_SECONDS, 1, 86_400),
    dryRun: values['dry-run'] ?? false,
    quiet: values.quiet ?? false,
  };
}

function hourOf(text: string | undefined): number {
  const hour = numberOf('hour', text, 24, 0, 24);
  if (!Number.isInteger(hour)) throw notOne('hour', String(text), 'a whole hour from 0 to 24');
  return hour;
}

function queriesOf(written: readonly string[] = []): readonly TimescaleQuery[] {
  const queries = written.map((text): TimescaleQuery => {
    const at = text.indexOf('=');
    const timescale = TIMESCALES.find((one) => one === readName(text.slice(0, at)));
    const query = text.slice(at + 1).trim();
    if (timescale !== undefined && query !== '') return { timescale, query };
    throw notOne('query', text, `one of ${TIMESCALES.join(', ')}, then “=” and PromQL`);
  });
  const timescales = queries.map(({ timescale }) => timescale);
  const twice = timescales.find((one, at) => timescales.indexOf(one) < at);
  if (twice) throw new UsageError(`--query has ${twice} twice.`);
  return queries.length > 0 ? queries : QUERIES;
}

function dayIn(option: string, text: string | undefined): Day | null {
  if (text === undefined) return null;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayOfIso(text) : NaN;
  if (Number.isNaN(day)) throw notOne(option, text, 'a date such as 2026-11-20');
  return day;
}
