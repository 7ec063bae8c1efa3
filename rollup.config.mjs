import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { unusedSearches } from './scripts/d3-array.mjs';
import { echartsForPages, hasSideEffects } from './scripts/echarts.mjs';
import { source, tags } from './scripts/entries.mjs';
import { embedPage } from './scripts/embed-page.mjs';
import { filesOfTags } from './scripts/files-of-tags.mjs';
import { fontFiles } from './scripts/font-files.mjs';
import { integrity } from './scripts/integrity.mjs';
import { withManifestTags } from './scripts/manifest-tags.mjs';
import { ownCopies } from './scripts/own-copies.mjs';
import { litForTheKit } from './scripts/lit.mjs';
import { papaparseAsModule, withoutStreams } from './scripts/papaparse.mjs';
import { plainDecorators } from './scripts/plain-decorators.mjs';
import { sharedChunks } from './scripts/shared-chunks.mjs';
import { smallCode } from './scripts/small-code.mjs';
import { smallLiterals } from './scripts/small-literals.mjs';
import { FOR_ANYWIDGET, FOR_LITE, FOR_STANDALONE, standIns } from './scripts/stand-ins.mjs';
import { withoutLateCode } from './scripts/without-late-code.mjs';
import { withoutPage } from './scripts/without-page.mjs';
import { workerChunk } from './scripts/worker-chunk.mjs';

const TARGET = 'es2022';

/** Files name many others: the shortest hash that rollup has for more than 64 of them is long enough. */
const CHUNKS = 'chunks/[name]-[hash:7].js';

/**
 * Source maps lie beside the files, which do not name them: that would be 25 bytes in each. The package has none of
 * them, as they are two thirds of `dist`; `npm run release` puts them into a file of their own.
 */
const MAPS = 'hidden';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const compile = () => esbuild({ tsconfig: 'tsconfig.json', target: TARGET });

/**
 * @param {boolean} separate whether there may be more than one file
 * @param {Record<string, string>} instead modules that are bundled in place of others
 */
const bundled = (separate, instead = separate ? {} : FOR_STANDALONE) => [
  workerChunk(separate ? worker : null),
  standIns(instead),
  withoutStreams(),
  ownCopies({ 'd3-array': ['d3-geo'] }),
  litForTheKit(),
  unusedSearches(),
  nodeResolve({ exportConditions: ['browser'] }),
  replace(echartsForPages),
  commonjs(papaparseAsModule),
  json({ compact: true, preferConst: true }),
  compile(),
  plainDecorators(),
  smallLiterals(),
];

const treeshake = { moduleSideEffects: hasSideEffects };

const small = () => smallCode(TARGET);

/** The code of the worker, as one file. */
async function worker(entry) {
  const bundle = await rollup({
    input: entry,
    treeshake,
    plugins: [withoutLateCode(), ...bundled(false)],
  });
  const { output } = await bundle.generate({ format: 'es', freeze: false, plugins: small() });
  await bundle.close();
  if (output.length > 1) throw new Error('The worker is more than one file');
  return output[0].code;
}

/** For pages: one file with all classes, and one per element; they share chunks. */
const page = (dist, files) => ({
  input: {
    index: source('index.ts'),
    ...Object.fromEntries(
      tags().map((tag) => [`components/${tag}`, source(`components/${tag}.ts`)]),
    ),
  },
  output: {
    dir: dist,
    format: 'es',
    sourcemap: MAPS,
    chunkFileNames: CHUNKS,
    assetFileNames: 'chunks/[name]-[hash][extname]',
    manualChunks: sharedChunks(
      tags().map((tag) => source(`components/${tag}.ts`)),
      [source('engine/sliced-reader.ts'), source('data/read-text.ts')],
    ),
    onlyExplicitManualChunks: true,
    intro: withoutPage,
    plugins: [...small(), integrity(dist), files.record()],
  },
  // A tag is one file, which also has names for the code that it loads later. Otherwise it would be two, one of
  // which had to wait for the other.
  preserveEntrySignatures: 'allow-extension',
  treeshake,
  plugins: bundled(true),
});

/** The one script of a page, which loads the files of the tags that the page has. It shares none with them. */
const oneScript = (dist, files) => ({
  input: { 'kpi-widgets': source('kpi-widgets.ts') },
  output: {
    dir: dist,
    format: 'es',
    sourcemap: MAPS,
    chunkFileNames: CHUNKS,
    plugins: [...small(), integrity(dist)],
  },
  treeshake,
  plugins: [files.load(), ...bundled(true)],
});

/** One file that loads no others. */
const alone = (entry, file, output, instead) => ({
  input: entry,
  output: {
    file,
    sourcemap: MAPS,
    inlineDynamicImports: true,
    intro: withoutPage,
    plugins: [...small(), integrity(path.dirname(file))],
    ...output,
  },
  treeshake,
  plugins: bundled(false, instead),
});

/** The script of the page that frames have, with the page. */
const embed = (entry, file) => {
  const options = alone(entry, file, { format: 'iife' }, FOR_LITE);
  return { ...options, plugins: [withManifestTags(), embedPage(), ...options.plugins] };
};

/** The core for programs, on pages and in Node: tables and figures, without elements. */
const core = (dist) => ({
  input: { data: source('doors/data.ts'), figures: source('doors/figures.ts') },
  output: {
    dir: dist,
    format: 'es',
    sourcemap: MAPS,
    chunkFileNames: 'core/[name]-[hash].js',
    plugins: [...small(), integrity(dist)],
  },
  treeshake,
  plugins: bundled(false, {}),
});

/** For Node: the entry for programs and the command, with their chunks beside them. */
const node = (dist) => ({
  input: { node: source('adapters/node.ts'), cli: source('adapters/cli.ts') },
  external: (id) =>
    id.startsWith('node:') ||
    [...builtinModules, ...Object.keys(dependencies)].includes(packageOf(id)),
  output: {
    dir: dist,
    format: 'es',
    sourcemap: MAPS,
    banner: ({ name, isEntry }) => (isEntry && name === 'cli' ? '#!/usr/bin/env node' : ''),
    chunkFileNames: 'node/[name]-[hash].js',
    assetFileNames: 'node/[name][extname]',
  },
  plugins: [workerChunk(null), fontFiles(), json({ compact: true, preferConst: true }), compile()],
});

const packageOf = (id) =>
  id
    .split('/')
    .slice(0, id.startsWith('@') ? 2 : 1)
    .join('/');

/**
 * Returns the options for everything that goes into the package, as far as its source exists in src.
 * @param {string} dist
 * @returns {import('rollup').RollupOptions[]}
 */
export function bundles(dist) {
  const to = (name) => path.join(dist, name);
  const files = filesOfTags(tags().map((tag) => source(`components/${tag}.ts`)));
  const script = { format: 'iife', name: 'kpiWidgets' };
  const doors = [
    ['index.ts', () => page(dist, files)],
    // After the files of the tags, as it names them.
    ['kpi-widgets.ts', () => oneScript(dist, files)],
    ['index.ts', (entry) => alone(entry, to('kpi-widgets.standalone.js'), script)],
    ['index.ts', (entry) => alone(entry, to('kpi-widgets.standalone-lite.js'), script, FOR_LITE)],
    [
      'hosts/anywidget.ts',
      (entry) => alone(entry, to('anywidget.js'), { format: 'es' }, FOR_ANYWIDGET),
    ],
    ['hosts/embed.ts', (entry) => embed(entry, to('embed.js'))],
    ['hosts/embed-parent.ts', (entry) => alone(entry, to('embed-parent.js'), { format: 'iife' })],
    ['doors/figures.ts', () => core(dist)],
    ['adapters/node.ts', () => node(dist)],
  ];
  return doors.flatMap(([name, bundle]) => (source(name) ? [bundle(source(name))] : []));
}

export default bundles('dist');
