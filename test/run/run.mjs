import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { run } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { failures } from './failures.mjs';
import { prepareCore } from './core.mjs';
import { sum, summary } from '../../scripts/counts.mjs';
import { longestFirst, testFiles } from './files.mjs';
import { preparePages } from './pages.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RUNNER = fileURLToPath(new URL('dist/bin.js', import.meta.resolve('@web/test-runner')));

/** Files that run side by side in Node: as many as the smallest machine has cores. More of them are no faster. */
const SIDE_BY_SIDE = 2;

/**
 * Runners that share the tests of pages, each with a Chromium of its own: only the page in front is painted,
 * so that one Chromium runs one file at a time, and waits much.
 */
const RUNNERS = 2;

/** Share of the random and combined cases that `npm run test:core` tries. */
const QUICK = 0.1;

/** Dates are UTC: in another time zone, a mistake shows. */
export const TIME_ZONE = process.env.TZ_UNDER_TEST ?? 'America/Los_Angeles';

/**
 * Runs tests where they belong: those of code without a page in Node, those of scripts and of whole
 * pages in Node with browsers of their own, and all others in Chromium.
 * @param {string[]} [files] only these; all of them if there are none
 * @param {{coreAlone?: boolean, share?: number}} [options] `share` of the random and combined cases of the
 *   tests without a page that is tried, from 0 to 1
 * @returns {Promise<import('../../scripts/counts.mjs').Counts>}
 */
export async function runTests(files = [], { coreAlone = false, share = 1 } = {}) {
  const { core, scripts, browser } = testFiles(files.length ? files : undefined);
  const parts = [];
  if (core.length) parts.push(await timed('Without a page', () => runCore(core, share)));
  if (coreAlone) return sum(parts);
  if (scripts.length) parts.push(await timed('Scripts and pages', () => runScripts(scripts)));
  if (browser.length) parts.push(await timed('In Chromium', () => runInBrowser(browser)));
  return sum(parts);
}

async function timed(name, action) {
  const start = performance.now();
  const counts = await action();
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${name}: ${summary(counts)} (${seconds} s)`);
  return counts;
}

async function runCore(files, share) {
  const before = { ...process.env };
  // Source maps let an error name lines of the source.
  const own = {
    TZ: TIME_ZONE,
    NODE_OPTIONS: '--enable-source-maps',
    KPI_SHARE_OF_CASES: String(share),
  };
  Object.assign(process.env, own);
  const core = await prepareCore(longestFirst(files));
  try {
    return await runInNode(core.files, failures);
  } finally {
    await core.close();
    for (const name of Object.keys(own)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

const runScripts = (files) =>
  runInNode(
    longestFirst(files).map((file) => path.resolve(ROOT, file)),
    failures,
  );

function runInNode(files, reporter) {
  const counts = { passed: 0, failed: 0 };
  const count = (result) => (event) => {
    if (event.details.type !== 'suite' && event.skip === undefined) counts[result] += 1;
  };
  const events = run({ files, concurrency: SIDE_BY_SIDE });
  events.on('test:pass', count('passed')).on('test:fail', count('failed'));
  const report = events.compose(reporter);
  report.pipe(process.stdout);
  return new Promise((resolve) => report.on('end', () => resolve(counts)));
}

async function runInBrowser(files) {
  const pages = await preparePages(longestFirst(files));
  try {
    const shares = Array.from({ length: Math.min(RUNNERS, files.length) }, (_, share) =>
      pages.files.filter((_, at) => at % RUNNERS === share),
    );
    return sum(await Promise.all(shares.map(fromRunner)));
  } finally {
    pages.close();
  }
}

async function fromRunner(files) {
  // A runner that dies before it has counted anything has failed.
  let counts = { passed: 0, failed: 1 };
  const args = ['--port', String(await freePort()), '--files', ...files];
  const runner = fork(RUNNER, args, { cwd: ROOT });
  runner.on('message', (message) => (counts = message));
  const [code] = await once(runner, 'exit');
  const unexplained = code !== 0 && counts.failed === 0;
  return unexplained ? { ...counts, failed: 1 } : counts;
}

/** Two runners that look for a port by themselves at the same time would find the same one. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  const coreAlone = args.includes('--core');
  const isQuick = coreAlone && !args.includes('--all');
  const files = args.filter((arg) => !arg.startsWith('--'));
  const counts = await runTests(files, { coreAlone, share: isQuick ? QUICK : 1 });
  if (isQuick) console.log(`With ${QUICK * 100} % of the random cases; with all of them: --all`);
  console.log(summary(counts));
  process.exitCode = counts.failed || !counts.passed ? 1 : 0;
}
