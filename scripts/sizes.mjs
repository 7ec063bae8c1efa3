import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { built } from './built.mjs';

const LIMITS = 'sizes.json';
const HEADROOM = 1.03;

/**
 * @typedef {object} Size bytes
 * @property {number} min
 * @property {number} gzip
 * @property {number} brotli
 */

/**
 * Measures what a page downloads for each entry: all that it imports, and as `… later` what it loads
 * on demand.
 * @returns {Promise<Map<string, Size>>}
 */
async function measure() {
  const { dist, chunks: all } = await built();
  // Pages never download the chunks for Node.
  const chunks = new Map(
    all
      .filter(({ isForNode }) => !isForNode)
      .map((chunk) => [
        chunk.fileName,
        { ...chunk, size: sizeOf(readFileSync(path.join(dist, chunk.fileName))) },
      ]),
  );
  const sizes = new Map();
  for (const chunk of chunks.values()) {
    if (!chunk.isEntry) continue;
    // Chunks have a hash in their file name; the worker is one that is an entry, too.
    const isChunk = chunk.fileName.startsWith('chunks/');
    const name = isChunk ? chunk.name : path.basename(chunk.fileName, '.js');
    const first = reach(chunks, chunk, ['imports']);
    const reached = reach(chunks, chunk, ['imports', 'dynamicImports']);
    const later = [...reached].filter((file) => !first.has(file));
    sizes.set(name, total(chunks, [...first]));
    if (later.length) sizes.set(`${name} later`, total(chunks, later));
  }
  return sizes;
}

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

/** @returns {Size} */
const sizeOf = (code) => ({
  min: code.length,
  gzip: gzipSync(code, { level: 9 }).length,
  // The default quality is the highest, 11.
  brotli: brotliCompressSync(code).length,
});

const total = (chunks, files) =>
  files.reduce(
    (sum, file) => {
      const { min, gzip, brotli } = chunks.get(file).size;
      return { min: sum.min + min, gzip: sum.gzip + gzip, brotli: sum.brotli + brotli };
    },
    { min: 0, gzip: 0, brotli: 0 },
  );

function print(sizes) {
  console.log('bytes'.padEnd(28), ...['min', 'gzip', 'brotli'].map((head) => head.padStart(9)));
  for (const [name, { min, gzip, brotli }] of sizes) {
    const numbers = [min, gzip, brotli].map((bytes) => bytes.toLocaleString('en').padStart(9));
    console.log(name.padEnd(28), ...numbers);
  }
}

function write(sizes) {
  const limits = [...sizes].map(([name, { brotli }]) => [name, Math.ceil(brotli * HEADROOM)]);
  writeFileSync(LIMITS, `${JSON.stringify(Object.fromEntries(limits), null, 2)}\n`);
}

function compare(sizes, limits) {
  const names = new Set([...sizes.keys(), ...Object.keys(limits)]);
  const complaints = [...names].flatMap((name) => complaint(name, sizes.get(name), limits[name]));
  for (const line of complaints) console.log(line);
  if (!complaints.length && sizes.size) return;
  console.log(`If it is worth it: "npm run sizes -- --update" writes new limits to ${LIMITS}.`);
  process.exitCode = 1;
}

function complaint(name, size, limit) {
  if (!size) return [`${name} has a limit, but is not built.`];
  if (limit === undefined) return [`${name} has no limit in ${LIMITS}.`];
  const over = size.brotli - limit;
  return over > 0 ? [`${name} is ${over} bytes over its limit of ${limit} (brotli).`] : [];
}

const sizes = await measure();
print(sizes);
if (process.argv.includes('--update')) write(sizes);
else compare(sizes, existsSync(LIMITS) ? JSON.parse(readFileSync(LIMITS, 'utf8')) : {});
