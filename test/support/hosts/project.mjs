import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sample, SMALL } from './data.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Runs a command in a folder, and fails with all that it has printed.
 * @param {string} folder
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] more variables
 */
export function run(folder, command, args, env = {}) {
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, CI: '1', NO_COLOR: '1', ...env },
    shell: process.platform === 'win32',
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (printed += text));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve(printed)
        : reject(new Error(`${[command, ...args].join(' ')}: ${code}\n${printed.slice(-4000)}`)),
    );
  });
}

/** Frameworks are not to send what they are used for. */
const QUIET = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };

/** Installs packages from the registry, and the kit from its packed file, in a project. */
const install = (folder, tarball, packages = []) =>
  run(folder, 'npm', ['install', '--no-audit', '--no-fund', tarball, ...packages]);

/**
 * Writes an empty project with some files, and installs the kit and packages in it.
 * @param {string} folder
 * @param {string} tarball the packed kit
 * @param {readonly string[]} packages
 * @param {Record<string, string>} files texts by path
 */
export async function emptyProject(folder, tarball, packages, files) {
  const all = { 'package.json': '{ "private": true, "type": "module" }', ...files };
  for (const [name, text] of Object.entries(all)) write(path.join(folder, name), text);
  await install(folder, tarball, packages);
}

/**
 * Copies a project of `examples`, installs what it asks for with the packed kit, and builds it by its own command.
 * @param {string} folder
 * @param {string} tarball the packed kit
 * @param {string} name
 */
export async function buildExample(folder, tarball, name) {
  cpSync(path.join(ROOT, 'examples', name), folder, {
    recursive: true,
    filter: (file) => !/[\\/](node_modules|dist|out|\.next|\.astro)$/.test(file),
  });
  write(path.join(folder, 'public', SMALL), sample());
  // A reader of the example gets the kit from the registry: here it is the one that was packed.
  const file = path.join(folder, 'package.json');
  const own = JSON.parse(readFileSync(file, 'utf8'));
  own.dependencies['kpi-widgets'] = `file:${tarball}`;
  writeFileSync(file, JSON.stringify(own));
  await run(folder, 'npm', ['install', '--no-audit', '--no-fund']);
  await run(folder, 'npm', ['run', 'build'], QUIET);
}

/** The page of a project without a framework. */
export const pageWith = (scripts) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Our hubs</title>
  <p>We have <kpi-big-number src="${SMALL}" loading="eager">many</kpi-big-number></p>
  ${scripts}
</html>
`;

/**
 * Copies the file of the worker, as docs/frameworks.md says for bundlers that do not do so themselves.
 * @param {string} dist the folder of the built kit
 * @param {string} site the folder with the bundle
 */
export function copyWorker(dist, site) {
  const chunks = path.join(dist, 'chunks');
  const [name] = readdirSync(chunks).filter((one) => /^worker-.*\.js$/.test(one));
  cpSync(path.join(chunks, name), path.join(site, name));
}

/** Where a project has the built kit. */
export const distIn = (folder) => path.join(folder, 'node_modules', 'kpi-widgets', 'dist');

/** Puts the page and its data into the folder that is served. */
export function publish(site, html) {
  write(path.join(site, 'index.html'), html);
  write(path.join(site, SMALL), sample());
}

function write(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
