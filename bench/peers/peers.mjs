import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { built } from '../../scripts/built.mjs';
import { DATA } from '../../scripts/first-pages.mjs';
import { median } from '../measure.mjs';
import { yearOfActivity } from './data.mjs';
import { bundlePeers, GROUPS, htmlOf, install, OF_ONE_SIZE, SUMMED } from './pages.mjs';
import { serve } from './server.mjs';
import { openBrowser, visit } from './visit.mjs';

/** Sizes of the files, and how often each page is opened. */
const SIZES = [95_000, 220_000, 1_000_000];
const ROUNDS = { 95_000: 5, 220_000: 3, 1_000_000: 3 };
const SLOW_ROUNDS = 3;
/** Page whose time the others are compared with. */
const OURS = 'kpi-widgets';
const TOLERANCE = 1e-9;
/** How often each page is looked at closely. */
const CLOSE_VISITS = 3;

/**
 * Measures how long the same picture takes from the navigation on, by ours and by other libraries, by turns in one
 * browser.
 * @param {{quick: boolean, json?: string, only?: string[]}} options
 * Prints a table for each.
 */
export async function peers({ quick, json, only }) {
  install();
  const { dist } = await built();
  const folder = mkdtempSync(path.join(tmpdir(), 'kpi-peers-'));
  const groups = Object.entries(GROUPS).map(([group, pages]) => [
    group,
    Object.entries(pages).filter(([name]) => !only || only.includes(name) || name === 'bare'),
  ]);
  const fileAt = (pathname) =>
    pathname.startsWith('/dist/')
      ? path.join(dist, pathname.slice(5))
      : path.join(folder, pathname);
  const pageAt = (pathname, query) =>
    pathname === '/page'
      ? htmlOf(
          GROUPS[query.get('group')][query.get('name')],
          query.get('csv'),
          query.get('summary'),
        )
      : null;
  const server = await serve(fileAt, pageAt);
  const browser = await openBrowser();
  try {
    await bundlePeers(folder, path.join(dist, 'components', 'kpi-big-number.js'));
    const open = (group, name, file, how) => {
      const summary = summaryOf(group, file);
      const { isOfSummary, src = isOfSummary ? summary : file } = GROUPS[group][name];
      const query = new URLSearchParams({ group, name, src, csv: file, summary });
      return visit(browser, `${server.origin}/page?${query}`, how);
    };
    await writePlaces(dist, folder);
    const parts = [];
    for (const rows of quick ? SIZES.slice(0, 1) : SIZES) {
      const file = `year-${rows}.csv`;
      writeFileSync(path.join(folder, file), yearOfActivity(rows));
      server.prepare(`/${file}`);
      for (const group of Object.keys(SUMMED)) {
        summarize(dist, folder, group, file);
        server.prepare(`/${summaryOf(group, file)}`);
      }
      const ways = rows === SIZES[0] ? [{}, { slow: true }] : [{}];
      for (const how of ways) {
        const rounds = quick || how.slow ? SLOW_ROUNDS : ROUNDS[rows];
        for (const [group, pages] of groups) {
          if (rows !== SIZES[0] && OF_ONE_SIZE.includes(group)) continue;
          const facts = { group, rows, how, rounds, server };
          parts.push(
            await compare(pages, facts, (name, more) =>
              open(group, name, file, { ...how, ...more }),
            ),
          );
          console.log(tableOf(parts.at(-1)));
        }
      }
    }
    if (json) writeFileSync(json, `${JSON.stringify(parts, null, 2)}\n`);
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

/** Writes the communities of the demo as places with their users, and the outlines that the other map has. */
async function writePlaces(dist, folder) {
  const { communitiesFigure } = await import(pathToFileURL(path.join(dist, 'node.js')).href);
  const { communities } = await communitiesFigure({
    communities: path.join(DATA, 'airtable-communities.csv'),
    locations: path.join(DATA, 'airtable-locations.csv'),
    activity: path.join(DATA, 'hub-activity.csv'),
  });
  const placed = communities.filter(({ latitude }) => latitude !== null);
  const cell = (value) => `"${String(value ?? '').replaceAll('"', '""')}"`;
  const columns = ['name', 'latitude', 'longitude', 'users', 'constellation', 'country'];
  const lines = placed.map((one) => columns.map((column) => cell(one[column])).join());
  writeFileSync(path.join(folder, 'places.csv'), `${[columns.join(), ...lines].join('\n')}\n`);
  const outlines = fileURLToPath(import.meta.resolve('world-atlas/land-110m.json'));
  copyFileSync(outlines, path.join(folder, 'land-110m.json'));
}

/** Name of the summary of a file. */
const summaryOf = (group, file) => file.replace('.csv', `-${group.replaceAll(' ', '-')}.json`);

function summarize(dist, folder, group, file) {
  const tag = SUMMED[group].replace('SRC', file);
  const args = [path.join(dist, 'cli.js'), 'summarize', '--for', tag, '--quiet'];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...args, '--out', path.join(folder, summaryOf(group, file))],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`No summary: ${stderr}`);
}

async function compare(charts, { group, rows, how, rounds, server }, open) {
  const results = new Map(charts.map(([name]) => [name, { times: [], ratios: [] }]));
  // Once closely, which also fills the caches of the machine.
  for (const [name] of charts) {
    server.takeScriptBytes();
    const visits = [];
    for (let visited = 0; visited < (how.slow ? 1 : CLOSE_VISITS); visited += 1) {
      visits.push(await open(name, { closely: true }));
    }
    const { heap, total } = visits[0];
    const blocked = median(visits.map((one) => one.blocked));
    Object.assign(results.get(name), { blocked, heap, total, script: server.takeScriptBytes() });
  }
  agree(results);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name] of charts) results.get(name).times.push((await open(name)).ms);
    const own = results.get(OURS)?.times.at(-1);
    for (const result of results.values()) result.ratios.push(own / result.times.at(-1));
  }
  return { group, rows, slow: how.slow ?? false, rounds, results: Object.fromEntries(results) };
}

/** @throws if a page has not drawn the values that the others have */
function agree(results) {
  const totals = [...results]
    .map(([name, { total }]) => [name, total])
    .filter(([, total]) => total !== null);
  if (totals.length === 0) return;
  const [, first] = totals[0];
  const odd = totals.filter(([, total]) => !(Math.abs(total - first) <= TOLERANCE * first));
  if (odd.length > 0) throw new Error(`Not the same values: ${JSON.stringify(totals)}`);
}

function tableOf({ group, rows, slow, rounds, results }) {
  const lines = Object.entries(results).map(([name, one]) => [
    name,
    median(one.times).toFixed(0),
    `${Math.min(...one.times).toFixed(0)} to ${Math.max(...one.times).toFixed(0)}`,
    median(one.ratios).toFixed(2),
    one.blocked.toFixed(0),
    (one.script / 1000).toFixed(1),
    (one.heap / 1e6).toFixed(1),
  ]);
  const head = [
    '',
    'drawn, ms',
    'from to',
    'ours ÷ it',
    'longest task, ms',
    'script, kB',
    'heap, MB',
  ];
  const where = slow ? ', 1.6 Mbit/s with 150 ms, CPU ÷ 4' : '';
  return [
    `\n${group}, ${rows.toLocaleString('en')} rows${where}, ${rounds} rounds`,
    ...[head, head.map((_, at) => (at === 0 ? '-' : '-:')), ...lines].map(
      (line) => `| ${line.join(' | ')} |`,
    ),
  ].join('\n');
}
