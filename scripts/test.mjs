import { fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sum, summary } from './counts.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NODE_TESTS = path.join(ROOT, 'test', 'scripts');
const RUNNER = fileURLToPath(new URL('dist/bin.js', import.meta.resolve('@web/test-runner')));

/**
 * Runs the tests of the scripts in Node and all others in Chromium.
 * @param {string[]} [files] only these; all of them if there are none
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runTests(files = []) {
  const isNodeTest = (file) => file.endsWith('.mjs');
  const inNode = files.length ? files.filter(isNodeTest) : allNodeTests();
  const inBrowser = files.filter((file) => !isNodeTest(file));
  const parts = [];
  if (inNode.length) parts.push(await runInNode(inNode.map((file) => path.resolve(file))));
  if (inBrowser.length || !files.length) parts.push(await runInBrowser(inBrowser));
  return sum(parts);
}

const allNodeTests = () =>
  readdirSync(NODE_TESTS)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => path.join(NODE_TESTS, name));

function runInNode(files) {
  const counts = { passed: 0, failed: 0 };
  const count = (result) => (event) => {
    if (event.details.type !== 'suite' && event.skip === undefined) counts[result] += 1;
  };
  const events = run({ files, concurrency: true });
  events.on('test:pass', count('passed')).on('test:fail', count('failed'));
  const report = events.compose(new spec());
  report.pipe(process.stdout);
  return new Promise((resolve) => report.on('end', () => resolve(counts)));
}

function runInBrowser(files) {
  // A runner that dies before it has counted anything has failed.
  let counts = { passed: 0, failed: 1 };
  const runner = fork(RUNNER, files.length ? ['--files', ...files] : [], { cwd: ROOT });
  runner.on('message', (message) => (counts = message));
  return new Promise((resolve) => {
    runner.on('exit', (code) => {
      const unexplained = code !== 0 && counts.failed === 0;
      resolve(unexplained ? { ...counts, failed: 1 } : counts);
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const counts = await runTests(process.argv.slice(2));
  console.log(summary(counts));
  process.exitCode = counts.failed || !counts.passed ? 1 : 0;
}
