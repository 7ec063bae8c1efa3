import { startDevServer } from '@web/dev-server';
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { testAddresses } from '../support/server.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Inside the repository, so that the code finds packages that are not compiled into it. */
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'kpi-widgets');

/**
 * Compiles tests without a page for Node, and starts the server that they send requests to.
 * @param {readonly string[]} files
 * @returns {Promise<{files: string[], close: () => Promise<void>}>}
 */
export async function prepareCore(files) {
  mkdirSync(CACHE, { recursive: true });
  const outdir = mkdtempSync(path.join(CACHE, 'core-'));
  const [server] = await Promise.all([serve(), compile(files, outdir)]);
  // On a busy machine, much time may pass between two requests.
  server.server.keepAliveTimeout = 600_000;
  process.env.KPI_TEST_SERVER = `http://127.0.0.1:${server.server.address().port}`;
  const compiled = (file) =>
    path.join(outdir, path.relative(ROOT, path.resolve(ROOT, file)).replace(/\.ts$/, '.mjs'));
  return {
    files: files.map(compiled),
    async close() {
      await server.stop();
      rmSync(outdir, { recursive: true });
    },
  };
}

const serve = () =>
  startDevServer({
    config: {
      rootDir: ROOT,
      middleware: [testAddresses()],
      port: 0,
      hostname: '127.0.0.1',
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });

const compile = (files, outdir) =>
  build({
    absWorkingDir: ROOT,
    entryPoints: files.map((file) => path.relative(ROOT, path.resolve(ROOT, file))),
    outbase: '.',
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
    inject: ['test/support/in-node.mjs'],
    alias: { '@open-wc/testing': path.join(ROOT, 'test/support/testing-in-node.mjs') },
    // papaparse is no ES module and requires a part of Node.
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
    },
  });
