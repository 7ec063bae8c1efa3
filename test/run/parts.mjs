import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runChecks } from '../../scripts/check.mjs';
import { testFiles } from './files.mjs';
import { runNpm } from './node-versions.mjs';
import { runTests } from './run.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The parts that are run with each Node, by name.
 * @type {Record<string, (files: string[]) => Promise<import('../../scripts/counts.mjs').Counts> |
 *   import('../../scripts/counts.mjs').Counts>}
 */
export const PARTS = {
  check: runChecks,
  build,
  core: (files) => runTests(chosen(files, 'core'), { coreAlone: true }),
  scripts: (files) => runTests(chosen(files, 'scripts')),
};

const chosen = (files, place) => testFiles(files.length ? files : undefined)[place];

function build() {
  const { status } = runNpm(['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A hash of the names and bytes of all files in `dist`, to tell two builds apart. */
function fingerprint() {
  const hash = createHash('sha256');
  const dist = path.join(ROOT, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 12);
}

// Started by `nodes.mjs` with another Node.
if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  const files = args.filter((arg) => !Object.hasOwn(PARTS, arg));
  for (const part of args.filter((arg) => Object.hasOwn(PARTS, arg))) {
    const counts = await PARTS[part](files);
    const built = part === 'build' && counts.passed ? fingerprint() : undefined;
    process.send({ part, counts, built });
  }
  process.disconnect();
}
