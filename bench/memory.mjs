import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const HELD = fileURLToPath(new URL('held.mjs', import.meta.url));

/**
 * @typedef {object} Held
 * @property {number} rows of the file
 * @property {number} bytes of the file
 * @property {number} columns bytes of the typed columns of its table
 * @property {string[]} names of these columns
 * @property {number} peak bytes that the process held at once beyond the file and what Node needs for a short one
 * @property {number} after bytes that table and figures hold in the end
 * @property {number[]} times ms from the bytes to every figure, once more for each round
 */

/**
 * Goes from the bytes of a file to every figure, in a process of its own.
 * @param {string} folder where our module and the file are
 * @param {string} file
 * @param {number} [rounds] how often it is timed
 * @returns {Promise<Held>}
 */
export async function memory(folder, file, rounds = 0) {
  const files = ['ours.mjs', file].map((name) => path.join(folder, name));
  const child = fork(HELD, [...files, String(rounds)], { execArgv: ['--expose-gc'] });
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`the process that measures memory ended with ${code}`);
  });
  died.catch(() => {});
  const [held] = await Promise.race([once(child, 'message'), died]);
  await died.catch(() => {});
  return held;
}

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Says it in a sentence. @param {Held} held */
export const memoryLine = ({ columns, names, peak, after }) =>
  `kpi-widgets beyond the file and what Node needs for a short one: at most ${megabytes(peak)}, ${(peak / columns).toFixed(1)} times its typed columns ` +
  `(${names.join(', ')}: ${megabytes(columns)}); table and figures at the end ${megabytes(after)}, ${(after / columns).toFixed(1)} times.`;
