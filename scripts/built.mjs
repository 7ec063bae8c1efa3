import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { bundles } from '../rollup.config.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'kpi-widgets', 'built');

/** The files and folders that the build is made from: if any of them changes, it is built again. */
const MADE_OF = [
  'src',
  'scripts',
  'rollup.config.mjs',
  'tsconfig.json',
  'custom-elements.json',
  'package.json',
  'package-lock.json',
];

/** Number of builds kept, for a checkout that goes back to one of them. */
const KEPT = 3;

/**
 * One file of code that was built, and what it loads.
 * @typedef {object} Chunk
 * @property {string} fileName path from `dist`
 * @property {string} name
 * @property {boolean} isEntry
 * @property {boolean} isForNode
 * @property {boolean} isData whether it is made of JSON alone: outlines and names of countries
 * @property {string[]} imports paths from `dist`
 * @property {string[]} dynamicImports
 */

/**
 * Builds everything that `npm run build` writes, except the types, from the source as it is now. It
 * is built once: later calls, in this process or in another one, get the same folder. Do not write to
 * it.
 * @returns {Promise<{dist: string, chunks: Chunk[]}>}
 */
export async function built() {
  const folder = path.join(CACHE, hashOf(MADE_OF));
  if (!existsSync(folder)) await buildInto(folder);
  const chunks = JSON.parse(readFileSync(path.join(folder, 'chunks.json'), 'utf8'));
  return { dist: path.join(folder, 'dist'), chunks };
}

/** The folder appears only when it is complete; if two builds run at the same time, one is thrown away. */
async function buildInto(folder) {
  const unfinished = path.join(CACHE, `unfinished-${randomUUID()}`);
  const dist = path.join(unfinished, 'dist');
  mkdirSync(dist, { recursive: true });
  try {
    const chunks = [];
    for (const { output, ...input } of bundles(dist)) {
      const bundle = await rollup({ ...input, onLog: () => {} });
      const written = await bundle.write(output);
      await bundle.close();
      const isForNode = Object.hasOwn(input.input, 'node');
      chunks.push(...written.output.filter(isCode).map((chunk) => described(chunk, isForNode)));
    }
    writeFileSync(path.join(unfinished, 'chunks.json'), JSON.stringify(chunks));
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  removeOld();
}

/** The worker is an asset: code that no other file imports. */
const isCode = ({ type, fileName }) => type === 'chunk' || fileName.endsWith('.js');

function described({ type, fileName, ...chunk }, isForNode) {
  if (type === 'asset') {
    const name = path.basename(chunk.names[0], '.js');
    const none = { imports: [], dynamicImports: [] };
    return { fileName, name, isEntry: true, isForNode, isData: false, ...none };
  }
  const { name, isEntry, imports, dynamicImports, moduleIds } = chunk;
  const isData = moduleIds.length > 0 && moduleIds.every((id) => id.endsWith('.json'));
  return { fileName, name, isEntry, isForNode, isData, imports, dynamicImports };
}

function removeOld() {
  const kept = readdirSync(CACHE).filter((name) => !name.startsWith('unfinished-'));
  const changedAt = (name) => statSync(path.join(CACHE, name)).mtimeMs;
  const old = kept.sort((a, b) => changedAt(b) - changedAt(a)).slice(KEPT);
  for (const name of old) rmSync(path.join(CACHE, name), { recursive: true, force: true });
}

/** @param {readonly string[]} names files and folders, paths from the root of the repository */
function hashOf(names) {
  const hash = createHash('sha256');
  for (const name of names.flatMap(filesIn)) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(path.join(ROOT, name)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(name) {
  if (!statSync(path.join(ROOT, name)).isDirectory()) return [name];
  return readdirSync(path.join(ROOT, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .sort();
}
