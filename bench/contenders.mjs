import { build } from 'esbuild';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const BENCH = fileURLToPath(new URL('.', import.meta.url));

/**
 * The ways to compute the figures: a file in `contenders`, and its name in the tables. The first is
 * ours. One only reads numbers: what it finds is compared with what `scannedOf` finds in our table.
 */
export const CONTENDERS = [
  { file: 'ours', name: 'kpi-widgets', readsBytes: true },
  { file: 'by-hand', name: 'papaparse, objects, Map' },
  { file: 'd3', name: 'd3-dsv, d3-array' },
  { file: 'arquero', name: 'arquero' },
  { file: 'bare-scan', name: 'bare scan: days and counts only', readsBytes: true, onlyScans: true },
];

/** Where Python has it; it is not bundled. */
export const PANDAS = { file: 'in_pandas', name: 'pandas' };

/**
 * Writes a module for every contender, and one for the reader of list cells, from source: nothing has to be
 * built before. The same files run in Node and in Chromium.
 * @param {string} folder
 */
export async function bundle(folder) {
  const modules = {
    ...Object.fromEntries(CONTENDERS.map((one) => [one.file, contender(one)])),
    literal: `export { readList } from '../src/data/literal.js';`,
  };
  for (const [name, contents] of Object.entries(modules)) {
    await build({
      stdin: { contents, resolveDir: BENCH },
      bundle: true,
      outfile: path.join(folder, `${name}.mjs`),
      format: 'esm',
      target: 'es2022',
      logLevel: 'warning',
      // Without this, papaparse requires Node's streams.
      define: { PAPA_BROWSER_CONTEXT: 'true' },
      external: ['stream'],
    });
  }
}

/** Every one is given bytes, as a page gets them; those that read texts decode them first. */
const contender = ({ file, readsBytes = false, onlyScans = false }) => `
  export * from './contenders/${file}.js';
  import { usage as figures } from './contenders/${file}.js';
  export const usage = (bytes) => figures(${readsBytes ? 'bytes' : 'new TextDecoder().decode(bytes)'});
  ${onlyScans ? '' : "export { digestOf } from './usage.js';"}`;
