import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { echartsForPages } from '../../scripts/echarts.mjs';
import { fromRoot } from './files.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Inside the repository, which is what the runner serves. */
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'kpi-widgets');
const WORKER = 'src/kinds/worker.ts';

/**
 * Tests that need a page, bundled: a page loads a few files then, and not each of 250 modules.
 * @param {readonly string[]} files
 * @returns {Promise<{files: string[], close: () => void}>} paths of the bundled tests, in the same order
 */
export async function preparePages(files) {
  mkdirSync(CACHE, { recursive: true });
  const outdir = mkdtempSync(path.join(CACHE, 'pages-'));
  const bundled = (file) => path.join(outdir, fromRoot(file).replace(/\.ts$/, '.js'));
  await build({
    absWorkingDir: ROOT,
    entryPoints: [...files.map(fromRoot), WORKER],
    outbase: '.',
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['browser', 'development'],
    target: 'es2022',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
    define: echartsForPages.values,
    // The package says that only built files have side effects; here modules of the source define elements.
    ignoreAnnotations: true,
    // papaparse requires it in Node only.
    external: ['stream'],
    plugins: [runnersOwn, workerAt(`/${fromRoot(bundled(WORKER))}`)],
  });
  return { files: files.map(bundled), close: () => rmSync(outdir, { recursive: true }) };
}

/** Leaves out what the test runner serves itself. */
const runnersOwn = {
  name: 'runners-own',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\/__web-/ }, ({ path }) => ({ path, external: true })),
};

/**
 * Tells the code where its worker is: in a bundle, `import.meta.url` is the address of another file.
 * @param {string} address
 * @returns {import('esbuild').Plugin}
 */
const workerAt = (address) => ({
  name: 'worker-address',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]kinds[\\/]worker-address\.ts$/ }, () => ({
      loader: 'ts',
      contents: `export const workerAddress = (): string | null =>
        new URL(${JSON.stringify(address)}, location.origin).href;`,
    })),
});
