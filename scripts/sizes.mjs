import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { built } from './built.mjs';
import { firstLoads } from './first-loads.mjs';
import { DATA, firstPages, ownPage, USAGE } from './first-pages.mjs';
import { complaints, limitsFor } from './size-limits.mjs';

const LIMITS = 'sizes.json';

/**
 * @typedef {object} Size bytes
 * @property {number} min
 * @property {number} gzip
 * @property {number} brotli
 * @property {number} files
 * @property {number} [roundTrips]
 */

/**
 * Measures what pages load before all is drawn, in a browser; beside that, as `… later`, all that they
 * may load after it; and the files that stand for themselves.
 * @returns {Promise<Map<string, Size>>}
 */
async function measure() {
  const { dist, chunks: all } = await built();
  // Pages never download the chunks for Node.
  const chunks = new Map(
    all.filter(({ isForNode }) => !isForNode).map((chunk) => [chunk.fileName, chunk]),
  );
  // The files are packed beside the browser, as both take some seconds.
  const [sizeOf, loads] = await Promise.all([
    sizesIn(dist, [...chunks.keys()]),
    firstLoads(dist, DATA, firstPages()),
  ]);
  const sizes = new Map();
  for (const [name, { scripts, roundTrips }] of loads) {
    const isData = (file) => chunks.get(file).isData;
    const data = scripts.filter(isData);
    const code = scripts.filter((file) => !isData(file));
    sizes.set(name, { ...sizeOf(code), roundTrips });
    if (data.length) sizes.set(`${name}: outlines and countries`, sizeOf(data));
  }
  for (const chunk of chunks.values()) {
    if (!chunk.isEntry) continue;
    const name = nameOf(chunk);
    const page = name === 'kpi-widgets' ? USAGE : ownPage(name);
    const first = loads.get(page)?.scripts ?? [...reach(chunks, chunk, ['imports'])];
    const reached = reach(chunks, chunk, ['imports', 'dynamicImports']);
    const later = [...reached].filter((file) => !first.includes(file));
    if (!loads.has(page)) sizes.set(name, sizeOf(first));
    if (later.length) sizes.set(`${name} later`, sizeOf(later));
  }
  return sizes;
}

/** Chunks have a hash in their file name; the worker is one that is an entry, too. */
const nameOf = ({ fileName, name }) =>
  fileName.startsWith('chunks/') ? name : path.basename(fileName, '.js');

function reach(chunks, start, ways) {
  const reached = new Set();
  const visit = (file) => {
    const chunk = chunks.get(file);
    if (!chunk || reached.has(file)) return;
    reached.add(file);
    ways.flatMap((way) => chunk[way]).forEach(visit);
  };
  visit(start.fileName);
  return reached;
}

/**
 * Packs each file by itself.
 * @returns {Promise<(files: readonly string[]) => Size>} a function that adds some of them up
 */
async function sizesIn(dist, files) {
  const pack = async (file) => [file, await packed(readFileSync(path.join(dist, file)))];
  const all = new Map(await Promise.all(files.map(pack)));
  return (some) => {
    const sum = (what) => some.reduce((bytes, file) => bytes + all.get(file)[what], 0);
    return { min: sum('min'), gzip: sum('gzip'), brotli: sum('brotli'), files: some.length };
  };
}

const inGzip = promisify(gzip);
const inBrotli = promisify(brotliCompress);

async function packed(code) {
  // The default quality of brotli is the highest, 11.
  const [zipped, brotli] = await Promise.all([inGzip(code, { level: 9 }), inBrotli(code)]);
  return { min: code.length, gzip: zipped.length, brotli: brotli.length };
}

function print(sizes) {
  const width = Math.max(...[...sizes.keys()].map((name) => name.length));
  const line = (name, cells) =>
    console.log(name.padEnd(width), ...cells.map((cell) => cell.padStart(11)));
  line('bytes', ['min', 'gzip', 'brotli', 'files', 'round trips']);
  for (const [name, { min, gzip, brotli, files, roundTrips }] of sizes) {
    const numbers = [min, gzip, brotli, files].map((number) => number.toLocaleString('en'));
    line(name, [...numbers, String(roundTrips ?? '')]);
  }
}

const sizes = await measure();
print(sizes);
const brotli = new Map([...sizes].map(([name, size]) => [name, size.brotli]));
if (process.argv.includes('--update')) {
  writeFileSync(LIMITS, `${JSON.stringify(limitsFor(brotli), null, 2)}\n`);
} else {
  const wrong = complaints(
    brotli,
    existsSync(LIMITS) ? JSON.parse(readFileSync(LIMITS, 'utf8')) : {},
  );
  for (const line of wrong) console.log(line);
  if (wrong.length || !sizes.size) process.exitCode = 1;
}
