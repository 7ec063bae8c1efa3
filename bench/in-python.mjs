import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The one of the PATH, and that of Debian's packages. */
const PYTHONS = ['python3', '/usr/bin/python3'];

/** The command of a Python that has pandas; `undefined` if there is none. */
export const pythonWithPandas = () =>
  PYTHONS.find((python) => spawnSync(python, ['-c', 'import pandas']).status === 0);

/**
 * A contender in Python, in a process of its own: it times itself, so that its start does not count. It is asked
 * and answers in lines of JSON, as `child.mjs` does in messages.
 * @param {string} python
 * @param {string} file name of the contender
 * @param {string} data file that it is given as bytes
 */
export async function openPython(python, file, data) {
  const script = fileURLToPath(new URL(`contenders/${file}.py`, import.meta.url));
  const child = spawn(python, [script, data], { stdio: ['pipe', 'pipe', 'inherit'] });
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`the process of ${file} ended with ${code}`);
  });
  died.catch(() => {});
  const lines = createInterface({ input: child.stdout });
  return {
    async ask(what) {
      const line = once(lines, 'line');
      child.stdin.write(`${what}\n`);
      const [answer] = await Promise.race([line, died]);
      return JSON.parse(answer);
    },
    async close() {
      child.stdin.end();
      await died.catch(() => {});
    },
  };
}
