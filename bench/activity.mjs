import { writeFileSync } from 'node:fs';
import path from 'node:path';

const LAST_DAY = Date.UTC(2026, 10, 20);
const MS_PER_DAY = 86_400_000;

const CLUSTERS = 33;
/** One cluster hosts a hub for each of many schools; all others have one to five. */
const LARGE_CLUSTER_HUBS = 100;
/** A cluster that repeats the hubs of all others; every page leaves it out. */
const MONITOR = 'federated-prometheus';

/** Share of the rows that were never written, and of those whose count is empty. */
const GAPS = 0.02;
const EMPTY = 0.005;

/**
 * Hub activity in the shape of `demo/data/hub-activity.csv`, the same for the same number: clusters one
 * after the other, daily before monthly, day by day; hubs that began later, days without rows, zeros.
 * More rows are more days.
 * @param {number} rows about how many
 * @returns {string} CSV without quotes
 */
export function activity(rows) {
  const random = seeded(20261120);
  const clusters = network(random);
  const rowsPerDay = clusters
    .flatMap(({ hubs }) => hubs)
    .reduce((sum, { since }) => sum + 2 * (1 - since) * (1 - GAPS), 0);
  const dates = datesOf(Math.max(1, Math.round(rows / rowsPerDay)));
  const blocks = clusters.flatMap((cluster) =>
    ['daily', 'monthly'].map((timescale) => block(cluster, timescale, dates, random)),
  );
  return ['date,hub,users,cluster,timescale\n', ...blocks].join('');
}

/** Writes a file of it. @param {string} folder @param {number} size about how many rows */
export function writeActivity(folder, size) {
  const text = activity(size);
  const file = `activity-${size}.csv`;
  writeFileSync(path.join(folder, file), text);
  return { file, rows: countRows(text), megabytes: (text.length / 1e6).toFixed(1) };
}

/** Rows of a text as `activity` writes it. */
export function countRows(text) {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines - 1;
}

function network(random) {
  const clusters = Array.from({ length: CLUSTERS }, (_, index) => {
    const size = index === 0 ? LARGE_CLUSTER_HUBS : 1 + Math.floor(random() ** 2 * 5);
    const own = Array.from({ length: size }, (_, n) => (n === 0 ? 'prod' : `hub-${index}-${n}`));
    return {
      name: `cluster-${String(index).padStart(2, '0')}`,
      hubs: ['staging', ...own].map((name) => hubNamed(name, random)),
    };
  });
  const names = new Set(clusters.flatMap(({ hubs }) => hubs.map(({ name }) => name)));
  return [...clusters, { name: MONITOR, hubs: [...names].map((name) => hubNamed(name, random)) }];
}

/** Most hubs are small, few are large; a fifth of them began within the time that the file covers. */
function hubNamed(name, random) {
  const monthly = name === 'staging' ? 2 : 2 * Math.exp(random() * 3 + random() * 3);
  return { name, monthly, since: random() < 0.2 ? random() : 0 };
}

const datesOf = (days) =>
  Array.from({ length: days }, (_, index) =>
    new Date(LAST_DAY - (days - 1 - index) * MS_PER_DAY).toISOString().slice(0, 10),
  );

function block({ name: cluster, hubs }, timescale, dates, random) {
  const share = timescale === 'daily' ? 0.15 : 1;
  let text = '';
  dates.forEach((date, index) => {
    for (const { name, monthly, since } of hubs) {
      if (index < since * dates.length || random() < GAPS) continue;
      const users = `${Math.floor(monthly * share * random() * 2)}.0`;
      text += `${date},${name},${random() < EMPTY ? '' : users},${cluster},${timescale}\n`;
    }
  });
  return text;
}

/** Mulberry32, a small generator that gives the same random numbers everywhere. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
