import { fork, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sum, summary } from '../../scripts/counts.mjs';
import { leftOutIn, NO_MEDIA } from './left-out.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RUNNER = fileURLToPath(new URL('dist/bin.js', import.meta.resolve('@web/test-runner')));
const CONFIG = 'test/run/browsers.config.mjs';

/** Programs that each engine needs, of which the first tells its version, and their Debian packages. */
const ENGINES = {
  firefox: {
    packages: ['firefox-esr'],
    programs: [['firefox', 'firefox-esr', process.env.FIREFOX_PATH]],
  },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb'],
    programs: [
      ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`),
      ['WebKitWebDriver'],
      ['Xvfb'],
    ],
  },
};

const args = process.argv.slice(2);
const chosen = Object.keys(ENGINES).filter((name) => args.includes(name));
const files = args.filter((arg) => !Object.hasOwn(ENGINES, arg));
const lines = [];
const all = [];
for (const name of chosen.length ? chosen : Object.keys(ENGINES)) {
  const program = found(name) ?? (install(ENGINES[name].packages) ? found(name) : null);
  if (!program) {
    const needed = ENGINES[name].packages.join(' and ');
    lines.push(`${name}: skipped, for ${needed} (packages of Debian) could not be installed`);
    continue;
  }
  const { skipped = 0, leftOut = 0, ...counts } = await run(name, program);
  all.push(counts);
  lines.push(`${versionOf(program)}: ${summary(counts)}, ${skipped} skipped: ${NO_MEDIA}`);
  lines.push(`  ${leftOut} tests of files that ran, and whole files, are left out:`);
  for (const { file, title, because } of leftOutIn(name)) {
    lines.push(`  - ${file ?? `"${title}"`}: ${because}`);
  }
}
const counts = sum(all);
console.log(`\n${lines.join('\n')}\n${summary(counts)}`);
process.exitCode = counts.failed ? 1 : 0;

/** Returns the program of an engine; null if anything that it needs is missing. */
function found(name) {
  const programs = ENGINES[name].programs.map((names) => names.map(onPath).findLast(Boolean));
  return programs.every(Boolean) ? programs[0] : null;
}

function onPath(name) {
  if (!name) return null;
  if (path.isAbsolute(name)) return existsSync(name) ? name : null;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find(existsSync) ?? null;
}

function install(packages) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  console.log(`Installing ${packages.join(' and ')}.`);
  const options = { stdio: ['ignore', 2, 2] };
  const aptGet = (...more) => spawnSync('apt-get', more, options).status === 0;
  return aptGet('update') && aptGet('install', '-y', '--no-install-recommends', ...packages);
}

function versionOf(program) {
  return spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout?.trim() || program;
}

function run(name, program) {
  // A runner that dies before it has counted anything has failed.
  let counts = { passed: 0, failed: 1 };
  const env = { ...process.env, KPI_BROWSER: name, KPI_BROWSER_PROGRAM: program };
  const some = files.length ? ['--files', ...files] : [];
  const runner = fork(RUNNER, ['--config', CONFIG, ...some], { cwd: ROOT, env });
  runner.on('message', (message) => (counts = message));
  return new Promise((resolve) => runner.on('exit', () => resolve(counts)));
}
