import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { firstDifference, firstTextDifference } from '../../scripts/first-difference.mjs';
import { loadTypeScript } from '../../scripts/load-typescript.mjs';

const here = (address) => fileURLToPath(new URL(address, import.meta.url));
const PAGE = readFileSync(here('../../docs/scale.md'), 'utf8');

/** The statements of the page, by the name of the file that a reader saves them as. */
const SQL = Object.fromEntries(
  [...PAGE.matchAll(/```sql\n-- (\S+)\n(.*?);\n```/gs)].map(([, name, text]) => [name, text]),
);

const SELECT = SQL['hub-activity.sql'];

const FOLDERS = [
  { name: 'the sample data', folder: here('../../demo/data/') },
  { name: 'a messy log', folder: here('../fixtures/log/') },
  // These lie beside the repository on some machines.
  ...['A', 'B'].map((name) => ({ name, folder: here(`../../../shared/oracle/${name}/`) })),
];

/** Scopes that count different rows of a table. */
function scopesOf({ clusters: [cluster], hubs: [hub], day }) {
  const middle = core.isoOfDay(day.toSorted()[day.length >> 1]);
  return [
    {},
    { asOf: 'today', period: 'P1Y', excludeHubs: [], excludeClusters: [], activeOnly: true },
    { cluster: [cluster], asOf: middle },
    { hub: [hub], period: 'P90D' },
  ].map(core.scopeOf);
}

let folder;
/** Functions of the source. */
let core;

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kpi-scale-'));
  const { DEFAULT_SCOPE } = await loadTypeScript('src/figures/scope.ts');
  core = {
    ...(await loadTypeScript('test/support/all-figures.ts')),
    ...(await loadTypeScript('src/doors/data.ts')),
    scopeOf: (some) => ({ ...DEFAULT_SCOPE, ...some }),
  };
});
after(() => rmSync(folder, { recursive: true }));

const read = (file) => core.readCsv(readFileSync(file), { name: path.basename(file) });

/** A database in which some statements have run. Its session is in a zone whose day is not that of UTC. */
async function database(...statements) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const statement of statements) await connection.run(statement);
  await connection.run(`SET TimeZone = 'America/Los_Angeles'`);
  return connection;
}

/** A database whose log has the counts of a file of activity. */
const logOf = (file) =>
  database(SQL['log-of-files.sql'].replace("'logs/*.csv'", () => quoted(file)));

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

/** A SELECT for a moment whose type has a zone: the page says what to write. */
function withZone(zone) {
  const plain = 'CAST(moment AS DATE)';
  const zoned = "CAST(moment AT TIME ZONE 'UTC' AS DATE)";
  assert.ok(PAGE.includes(`\`${zoned}\``) && SELECT.includes(plain));
  return SELECT.replace(plain, zoned.replace('UTC', zone));
}

/** Lets the SELECT write its table, and returns the path of the file. */
async function written(log, name) {
  const file = path.join(folder, name);
  await log.run(`COPY (${SELECT}) TO ${quoted(file)} (FORMAT csv, HEADER)`);
  return file;
}

/** The rows of the SELECT, as `rowsOf` lists those of a table. */
async function selected(log, select = SELECT) {
  const reader = await log.runAndReadAll(select);
  return sorted(
    reader
      .getRowObjectsJson()
      .map(({ cluster, hub, timescale, date, users }) => [cluster, hub, timescale, date, users]),
  );
}

/** The rows of a table that our reader made. */
function rowsOf({ clusters, hubs, timescales, seriesCluster, seriesHub, ...table }) {
  const rows = [];
  for (let series = 0; series < seriesCluster.length; series += 1) {
    const cluster = clusters[seriesCluster[series]];
    const hub = hubs[seriesHub[series]];
    const timescale = timescales[table.seriesTimescale[series]];
    for (let at = table.start[series]; at < table.start[series + 1]; at += 1) {
      rows.push([cluster, hub, timescale, core.isoOfDay(table.day[at]), table.users[at]]);
    }
  }
  return sorted(rows);
}

/** In one order: DuckDB compares bytes. No name has a line end. */
const sorted = (rows) =>
  rows
    .map((row) => [row.slice(0, 4).join('\n'), row])
    .sort(([one], [other]) => (one < other ? -1 : Number(one > other)))
    .map(([, row]) => row);

const assertSame = (found, expected) => assert.equal(firstDifference(found, expected), null);

/** Communities and their places, which count with the activity, if the folder has them. */
async function besides(data) {
  const [communities, locations] = ['airtable-communities.csv', 'airtable-locations.csv'].map(
    (name) => path.join(data, name),
  );
  if (!existsSync(communities)) return {};
  return { communities: await read(communities), locations: await read(locations) };
}

for (const { name, folder: data } of FOLDERS) {
  const file = path.join(data, 'hub-activity.csv');
  const skip = !existsSync(file) && `${file} is not on this machine`;

  describe(`the SELECT of docs/scale.md: ${name}`, { skip }, () => {
    let ours;
    let log;
    before(async () => {
      ours = await read(file);
      log = await logOf(file);
    });

    it('makes the table that our reader makes', async () => {
      const rows = rowsOf(ours);
      assert.ok(rows.length > 20);
      assertSame(await selected(log), rows);
    });

    it('leaves every figure as it is, to the last bit', async () => {
      const canonical = await read(await written(log, `${name}.csv`));
      assert.equal(canonical.problems.filter(({ leftOut }) => leftOut).length, 0);
      const more = await besides(data);
      const today = core.dayOfIso('2026-11-23');
      for (const scope of scopesOf(ours)) {
        const [found, expected] = [canonical, ours].map((activity) =>
          core.allFigures({ activity, ...more }, scope, today),
        );
        assert.ok([...expected.values()].some(({ empty }) => empty === false));
        assert.equal(firstTextDifference(core.textOf(found), core.textOf(expected)), null);
      }
    });
  });
}

describe('docs/scale.md', () => {
  const LOG = `CREATE TABLE activity_log (
    cluster VARCHAR, hub VARCHAR, timescale VARCHAR, moment TIMESTAMPTZ, users DOUBLE)`;
  const insert = (...rows) => `INSERT INTO activity_log VALUES ${rows.join(', ')}`;
  const file = (...rows) => core.readCsv(['date,hub,users,cluster,timescale', ...rows].join('\n'));

  it('takes the day of a moment with a zone in UTC, whatever the zone of the session', async () => {
    const log = await database(
      LOG,
      insert(
        "('a', 'h', 'daily', '2026-03-01 23:30:00-02:00', 5)",
        "('a', 'h', 'daily', '2026-03-02 23:59:59Z', 6)",
        "('a', 'h', 'daily', '2026-03-04 00:30:00+05:30', 7)",
      ),
    );
    const ours = await file(
      '2026-03-01 23:30:00-02:00,h,5,a,daily',
      '2026-03-02T23:59:59Z,h,6,a,daily',
      '2026-03-04 00:30:00+05:30,h,7,a,daily',
    );
    assertSame(await selected(log, withZone('UTC')), rowsOf(ours));
  });

  it('takes the day that is written of midnights in a zone that is named', async () => {
    const midnights = ['2026-10-24T00:00:00+02:00', '2026-10-26T00:00:00+01:00'];
    const log = await database(
      LOG,
      insert(...midnights.map((at) => `('a', 'h', 'daily', '${at}', 5)`)),
    );
    const ours = rowsOf(await file(...midnights.map((at) => `${at},h,5,a,daily`)));
    assertSame(await selected(log, withZone('Europe/Berlin')), ours);
    assert.notEqual(firstDifference(await selected(log, withZone('UTC')), ours), null);
  });

  it('leaves names to the reader that only the reader knows to be one', async () => {
    const names = ['U\u0308 ber', '\u00dc  ber', '\u200b\u00dc ber', '\u00dc\tber'];
    const log = await database(
      LOG,
      insert(
        ...names.map((name, at) => `('${name}', 'h', 'daily', '2026-03-01 12:00:00Z', ${at})`),
      ),
    );
    assert.equal((await selected(log)).length, names.length);
    const table = await read(await written(log, 'names.csv'));
    assertSame(rowsOf(table), [['\u00dc ber', 'h', 'daily', '2026-03-01', 3]]);
  });

  it('counts the people of events', async () => {
    const log = await database(
      'CREATE TABLE events (cluster VARCHAR, hub VARCHAR, person VARCHAR, moment TIMESTAMP)',
      `INSERT INTO events VALUES
        ('a', 'h', 'ann', '2026-03-01 08:00:00'), ('a', 'h', 'ann', '2026-03-01 09:00:00'),
        ('a', 'h', 'bob', '2026-03-01 23:59:59'), ('a', 'h', 'ann', '2026-03-02 00:00:00'),
        ('b', 'h', 'ann', '2026-03-30 12:00:00'), ('b', 'h', 'cy', '2026-03-31 12:00:00'),
        ('b', 'h', 'cy', '2026-04-01 12:00:00')`,
      SQL['log-of-events.sql'],
    );
    const days = ['2026-03-01', '2026-03-02', '2026-03-30', '2026-03-31', '2026-04-01'];
    const rows = (cluster, timescale, counts) =>
      counts.flatMap((users, at) =>
        users === null ? [] : [[cluster, 'h', timescale, days[at], users]],
      );
    const found = (await selected(log)).map((row) => row.with(4, Number(row[4])));
    assertSame(found, [
      ...rows('a', 'daily', [2, 1, 0, 0, null]),
      ...rows('a', 'monthly', [2, 2, 2, 1, null]),
      ...rows('b', 'daily', [null, null, 1, 1, 1]),
      ...rows('b', 'monthly', [null, null, 1, 2, 2]),
    ]);
  });
});
