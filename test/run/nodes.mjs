import { fork } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sum, summary } from '../../scripts/counts.mjs';
import { testFiles } from './files.mjs';
import { findNode } from './node-versions.mjs';
import { PARTS } from './parts.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RUN_PARTS = fileURLToPath(new URL('parts.mjs', import.meta.url));

/**
 * The oldest Node that `engines` in package.json allows, and the newest of later versions still
 * maintained.
 */
const VERSIONS = ['20.19.0', '22', '24'];

const USAGE = `npm run test:nodes -- [VERSION ...] [PART ...] [FILE ...]
  VERSION  ${VERSIONS.join(', ')} unless said; as npm writes it: 24, 22.13, 20.19.0
  PART     ${Object.keys(PARTS).join(', ')}; all of them unless said
  FILE     only these files of the tests that run in Node`;

const args = process.argv.slice(2);
const versions = args.filter((arg) => /^\d+(\.\d+)*$/.test(arg));
const parts = args.filter((arg) => Object.hasOwn(PARTS, arg));
const files = args.filter((arg) => !versions.includes(arg) && !parts.includes(arg));
const unknown = files.find((file) => !/\.test\.(ts|mjs)$/.test(file));
if (unknown) {
  console.error(`${unknown} is no version, part or test.\n${USAGE}`);
  process.exit(2);
}

const lines = [];
const all = [];
const builds = new Map();
for (const wanted of versions.length ? versions : VERSIONS) {
  const node = findNode(wanted);
  if (node.missing) {
    lines.push(`Node ${wanted}: skipped, for it could not be installed: ${node.missing}`);
    continue;
  }
  console.log(`\nNode ${node.version}`);
  const { results, build } = await runWith(node.file, parts.length ? parts : partsFor(files));
  if (build) builds.set(node.version, build);
  all.push(...Object.values(results));
  const said = Object.entries(results).map(([part, counts]) => `${part} ${summary(counts)}`);
  lines.push(`Node ${node.version}: ${said.join('; ')}`);
}
if (builds.size > 1) {
  const same = new Set(builds.values()).size === 1;
  all.push({ passed: same ? 1 : 0, failed: same ? 0 : 1 });
  const which = [...builds].map(([version, build]) => `${version} ${build}`).join(', ');
  lines.push(same ? 'All of them build the same files.' : `They build different files: ${which}`);
}
const counts = sum(all);
console.log(`\n${lines.join('\n')}\n${summary(counts)}`);
process.exitCode = counts.failed ? 1 : 0;

function partsFor(some) {
  if (!some.length) return Object.keys(PARTS);
  const places = testFiles(some);
  return ['core', 'scripts'].filter((place) => places[place].length);
}

/** Runs parts with a Node. Programs that they start, such as npm's scripts, find the same Node first. */
function runWith(file, names) {
  const results = {};
  let build;
  const PATH = [path.dirname(file), process.env.PATH].join(path.delimiter);
  const env = { ...process.env, PATH };
  const child = fork(RUN_PARTS, [...names, ...files], { cwd: ROOT, execPath: file, env });
  child.on('message', ({ part, counts, built }) => {
    results[part] = counts;
    build ??= built;
  });
  return new Promise((resolve) => {
    child.on('exit', () => {
      // A part that ends without its counts has failed.
      for (const name of names) results[name] ??= { passed: 0, failed: 1 };
      resolve({ results, build });
    });
  });
}
