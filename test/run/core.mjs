import { startDevServer } from '@web/dev-server';
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { testAddresses } from '../support/server.mjs';
import { fromRoot, isLong } from './files.mjs';

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
  const compiled = (file) => path.join(outdir, file.replace(/\.ts$/, '.mjs'));
  return {
    files: grouped(files.map(fromRoot), outdir, compiled),
    async close() {
      await server.stop();
      rmSync(outdir, { recursive: true });
    },
  };
}

/** Tests of what a process shares, such as the tables that are kept and the languages that are loaded. */
const ALONE = /^test\/(engine\/|words\/languages)/;
const GROUPS = 4;

/**
 * Joins the short files, of which each would take longer to start than to run.
 * @param {readonly string[]} files paths from the root of the repository
 * @param {string} outdir the folder with the compiled files
 * @param {(file: string) => string} compiled
 */
function grouped(files, outdir, compiled) {
  const short = files.filter((file) => !isLong(file) && !ALONE.test(file));
  if (short.length <= GROUPS) return files.map(compiled);
  const groups = Array.from({ length: GROUPS }, (_, group) => {
    const name = path.join(outdir, `group-${group + 1}.mjs`);
    const members = short.filter((_, at) => at % GROUPS === group);
    const imports = members.map((file) => `import ${JSON.stringify(compiled(file))};\n`);
    writeFileSync(name, imports.join(''));
    return name;
  });
  return [...files.filter((file) => !short.includes(file)).map(compiled), ...groups];
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
    entryPoints: files.map(fromRoot),
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
    // The package says that only built files have side effects; here modules of tests have some.
    ignoreAnnotations: true,
    inject: ['test/support/in-node.mjs'],
    alias: { '@open-wc/testing': path.join(ROOT, 'test/support/testing-in-node.mjs') },
    // papaparse is no ES module and requires a part of Node.
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
    },
  });
