import { fork } from 'node:child_process';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
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

/** Dates are UTC: in another time zone, a mistake shows. */
export const TIME_ZONE = process.env.TZ_UNDER_TEST ?? 'America/Los_Angeles';

/**
 * Runs tests where they belong: those of code without a page in Node, those of scripts and of whole
 * pages in Node with browsers of their own, and all others in Chromium.
 * @param {string[]} [files] only these; all of them if there are none
 * @param {{coreAlone?: boolean}} [options]
 * @returns {Promise<import('../../scripts/counts.mjs').Counts>}
 */
export async function runTests(files = [], { coreAlone = false } = {}) {
  const { core, scripts, browser } = testFiles(files.length ? files : undefined);
  const parts = [];
  if (core.length) parts.push(await timed('Without a page', () => runCore(core)));
  if (scripts.length && !coreAlone) {
    const inOrder = longestFirst(scripts).map((file) => path.resolve(ROOT, file));
    parts.push(await timed('Scripts and pages', () => runInNode(inOrder, new spec())));
  }
  if (browser.length && !coreAlone) {
    parts.push(await timed('In Chromium', () => runInBrowser(browser)));
  }
  return sum(parts);
}

async function timed(name, action) {
  const start = performance.now();
  const counts = await action();
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${name}: ${summary(counts)} (${seconds} s)`);
  return counts;
}

async function runCore(files) {
  const before = { ...process.env };
  // Source maps let an error name lines of the source.
  Object.assign(process.env, { TZ: TIME_ZONE, NODE_OPTIONS: '--enable-source-maps' });
  const core = await prepareCore(longestFirst(files));
  try {
    return await runInNode(core.files, failures);
  } finally {
    await core.close();
    for (const name of ['TZ', 'NODE_OPTIONS']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

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
  const pages = await preparePages(files);
  try {
    return await fromRunner(pages.files);
  } finally {
    pages.close();
  }
}

function fromRunner(files) {
  // A runner that dies before it has counted anything has failed.
  let counts = { passed: 0, failed: 1 };
  const runner = fork(RUNNER, ['--files', ...files], { cwd: ROOT });
  runner.on('message', (message) => (counts = message));
  return new Promise((resolve) => {
    runner.on('exit', (code) => {
      const unexplained = code !== 0 && counts.failed === 0;
      resolve(unexplained ? { ...counts, failed: 1 } : counts);
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  const files = args.filter((arg) => arg !== '--core');
  const counts = await runTests(files, { coreAlone: args.includes('--core') });
  console.log(summary(counts));
  process.exitCode = counts.failed || !counts.passed ? 1 : 0;
}
