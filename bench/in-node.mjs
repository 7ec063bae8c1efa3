import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONTENDERS, PANDAS } from './contenders.mjs';
import { openPython, pythonWithPandas } from './in-python.mjs';

const CHILD = fileURLToPath(new URL('child.mjs', import.meta.url));

/**
 * A place to run modules in, each in a process of its own.
 * @param {string} folder where the modules and data files are
 */
export function inNode(folder) {
  const python = pythonWithPandas();
  return {
    name: `Node ${process.versions.node}`,
    knowsPeak: true,
    contenders: python ? [...CONTENDERS, PANDAS] : CONTENDERS,
    skipped: python ? [] : ['pandas: python3-pandas is not installed'],
    /**
     * @param {string} module
     * @param {string} [data] name of a file that the module is given as bytes
     */
    async open(module, data) {
      if (module === PANDAS.file) return openPython(python, module, path.join(folder, data));
      const files = [`${module}.mjs`, ...(data ? [data] : [])].map((file) =>
        path.join(folder, file),
      );
      const child = fork(CHILD, files, { execArgv: ['--expose-gc'] });
      // If the child dies, no message will come: fail instead.
      const died = once(child, 'exit').then(([code]) => {
        throw new Error(`the process of ${module} ended with ${code}`);
      });
      died.catch(() => {});
      const answer = async () => (await Promise.race([once(child, 'message'), died]))[0];
      await answer();
      return {
        ask(...message) {
          child.send(message);
          return answer();
        },
        async close() {
          child.disconnect();
          await died.catch(() => {});
        },
      };
    },
    async close() {},
  };
}
