import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { built } from '../../scripts/built.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @typedef {(args: string[], options?: {env?: Record<string, string>, onTold?: OnTold}) =>
 *   Promise<{code: number | null, printed: string, told: string}>} Run the command, in `folder`
 * @typedef {(told: string, child: import('node:child_process').ChildProcess) => void} OnTold is called
 *   with all that it has said so far
 */

/**
 * Installs the part for Node outside the repository, built and laid out as by `npm install`.
 * @returns {Promise<{folder: string, door: string, remove: () => void, run: Run}>}
 */
export async function installNodePackage() {
  const folder = mkdtempSync(path.join(tmpdir(), 'kpi-package-'));
  const home = path.join(folder, 'node_modules', 'kpi-widgets');
  mkdirSync(home, { recursive: true });
  cpSync(path.join(ROOT, 'package.json'), path.join(home, 'package.json'));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(home, 'node_modules'));
  const { dist } = await built();
  for (const name of ['node.js', 'cli.js', 'node']) {
    cpSync(path.join(dist, name), path.join(home, 'dist', name), { recursive: true });
  }
  // The part for pages is only copied by the command.
  for (const name of ['kpi-widgets.js', 'chunks', 'components']) {
    symlinkSync(path.join(dist, name), path.join(home, 'dist', name));
  }
  cpSync(path.join(ROOT, 'LICENSE'), path.join(home, 'LICENSE'));
  const cli = path.join(home, 'dist', 'cli.js');
  return {
    folder,
    run: (args, options) => run([cli, ...args], folder, options),
    door: path.join(home, 'dist', 'node.js'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function run(args, cwd, { env = {}, onTold = () => {} } = {}) {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } });
  let [printed, told] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (printed += text));
  child.stderr.setEncoding('utf8').on('data', (text) => {
    told += text;
    onTold(told, child);
  });
  return new Promise((resolve) =>
    child.on('close', (code) => resolve({ code, printed, told: told.trim() })),
  );
}
