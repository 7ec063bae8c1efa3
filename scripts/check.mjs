import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PARALLEL = 2;

const tool = (file) => path.join('node_modules', file);

/** The longest first, so that the others fit beside them. */
const CHECKS = {
  lint: [tool('eslint/bin/eslint.js'), '.', '--max-warnings=0'],
  types: [tool('typescript/bin/tsc'), '--noEmit'],
  sizes: ['scripts/sizes.mjs'],
  format: [tool('prettier/bin/prettier.cjs'), '--check', '.'],
  manifest: ['scripts/manifest.mjs'],
  floors: ['scripts/floors.mjs'],
  sentences: ['scripts/sentences.mjs'],
};

/**
 * Runs every check, prints a line for each and the output of those that fail.
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runChecks() {
  const counts = { passed: 0, failed: 0 };
  const waiting = Object.entries(CHECKS);
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, args] = next;
      const { ok, seconds, output } = await run(args);
      counts[ok ? 'passed' : 'failed'] += 1;
      console.log(`${ok ? '✔' : '✖'} ${name} (${seconds.toFixed(1)} s)`);
      if (!ok) console.log(output.trimEnd().replace(/^/gm, '    '));
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return counts;
}

function run(args) {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: ROOT });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  return new Promise((resolve) => {
    child.on('close', (code) =>
      resolve({ ok: code === 0, seconds: (performance.now() - start) / 1000, output }),
    );
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { failed } = await runChecks();
  process.exitCode = failed ? 1 : 0;
}
