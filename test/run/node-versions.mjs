import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'kpi-widgets', 'nodes');

/**
 * Finds a Node of a version, from the npm package `node`, which is installed into a folder of its own
 * and kept there.
 * @param {string} wanted as npm writes versions: `24` is the newest 24, `20.19.0` just this one
 * @returns {{file: string, version: string} | {missing: string}} the program and its full version, or
 *   why there is none
 */
export function findNode(wanted) {
  const folder = path.join(CACHE, wanted);
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const file = path.join(folder, 'node_modules', 'node', 'bin', name);
  if (!existsSync(file)) {
    const complaint = install(wanted, folder);
    if (complaint) {
      rmSync(folder, { recursive: true, force: true });
      return { missing: complaint };
    }
  }
  const { stdout, error } = spawnSync(file, ['--version'], { encoding: 'utf8' });
  return error ? { missing: error.message } : { file, version: stdout.trim().slice(1) };
}

/** @returns {string | null} what npm says if it cannot */
function install(wanted, folder) {
  mkdirSync(folder, { recursive: true });
  const options = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  // The package fetches its program in a script.
  const args = ['install', `node@${wanted}`, '--prefix', folder, '--ignore-scripts=false'];
  const { status, stderr, error } = runNpm([...args, ...options], { encoding: 'utf8' });
  if (status === 0) return null;
  return (error?.message ?? stderr).trim().split('\n')[0];
}

/**
 * Runs npm with the Node that runs this process.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm) return spawnSync(process.execPath, [npm, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
