import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { built } from '../../scripts/built.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const TSC = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');

const run = promisify(execFile);

/**
 * Packs the kit as `npm pack` does, built from the source as it is now.
 * @param {string} folder an empty folder to work in
 * @returns {Promise<{tarball: string, size: number, unpackedSize: number, names: string[]}>} the packed file, its
 *   bytes, those of all that is in it, and the paths of that
 */
export async function packKit(folder) {
  const stage = path.join(folder, 'stage');
  mkdirSync(stage, { recursive: true });
  const { files } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const copied = files.filter((name) => name !== 'dist' && !name.startsWith('!'));
  for (const name of ['package.json', 'README.md', 'LICENSE', ...copied]) {
    cpSync(path.join(ROOT, name), path.join(stage, name), { recursive: true });
  }
  const { dist } = await built();
  cpSync(dist, path.join(stage, 'dist'), { recursive: true });
  const types = path.join(stage, 'dist', 'types');
  const options = ['--project', 'tsconfig.build.json', '--outDir', types, '--noCheck'];
  await run(process.execPath, [TSC, ...options], { cwd: ROOT });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout } = await run(npm, ['pack', '--json', '--ignore-scripts'], {
    cwd: stage,
    maxBuffer: 2 ** 24,
  });
  const [{ filename, size, unpackedSize, files: packed }] = JSON.parse(stdout);
  const names = packed.map(({ path: name }) => name);
  return { tarball: path.join(stage, filename), size, unpackedSize, names };
}
