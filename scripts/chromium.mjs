import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * What the search may look at and do; tests hand in a made-up one.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {string} home
 * @property {boolean} isRoot
 * @property {(file: string) => boolean} exists
 * @property {(folder: string) => string[]} list names in a folder, none if there is no such folder
 * @property {(command: string, args: string[]) => boolean} run whether it ended well
 * @property {(line: string) => void} say
 */

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_FILES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const PLAYWRIGHT = 'playwright-core@1';
const PLAYWRIGHT_FILES = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ...['x64', 'arm64'].map(
    (cpu) =>
      `chrome-mac-${cpu}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
  ),
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

const HELP =
  'No Chromium was found, and none could be installed. Install Chromium or Chrome ' +
  '(https://www.chromium.org/getting-involved/download-chromium/), or say where one is: ' +
  'set the environment variable CHROME_PATH to its full path.';

/**
 * A Chromium to run tests in: the one that CHROME_PATH names, one that is there, or one installed now.
 * @param {Machine} machine
 * @returns {string} its path
 */
export function findChromium(machine = thisMachine()) {
  const { env, exists, say } = machine;
  if (env.CHROME_PATH) {
    if (exists(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH is ${env.CHROME_PATH}, and there is no such file.`);
  }
  const found = usual(machine) ?? downloaded(machine);
  if (found) return found;
  if (installDebian(machine)) {
    const installed = usual(machine);
    if (installed) return installed;
  }
  if (installPlaywright(machine)) {
    const installed = downloaded(machine);
    if (installed) return installed;
    say(`${PLAYWRIGHT} put Chromium where this script does not know to look.`);
  }
  throw new Error(HELP);
}

/** Arguments without which Chromium will not start, breaks off, or looks for updates while we measure. */
export const chromiumArgs = () => [
  // Chromium refuses to sandbox root, as which most containers run.
  ...(isRoot() ? ['--no-sandbox'] : []),
  // In containers, /dev/shm is often too small.
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

function usual({ platform, env, home, exists }) {
  return candidates().find(exists);

  function candidates() {
    if (platform === 'win32') {
      const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
      return WINDOWS_FILES.flatMap((file) => roots.map((root) => path.win32.join(root, file)));
    }
    const folders = (env.PATH ?? '').split(':').filter(Boolean);
    const onPath = NAMES.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
    if (platform !== 'darwin') return [...onPath, ...NAMES.map((name) => `/usr/bin/${name}`)];
    const apps = ['/Applications', `${home}/Applications`];
    return [
      ...MAC_APPS.flatMap((app) =>
        apps.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`),
      ),
      ...onPath,
    ];
  }
}

/** The newest Chromium that Playwright has downloaded. */
function downloaded({ platform, env, home, exists, list }) {
  const cache =
    env.PLAYWRIGHT_BROWSERS_PATH ||
    {
      darwin: `${home}/Library/Caches/ms-playwright`,
      win32: `${env.LOCALAPPDATA}\\ms-playwright`,
    }[platform] ||
    `${env.XDG_CACHE_HOME || `${home}/.cache`}/ms-playwright`;
  return list(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => PLAYWRIGHT_FILES.map((file) => path.join(cache, name, file)))
    .find(exists);
}

function installDebian(machine) {
  const { platform, exists, run, say } = machine;
  if (platform !== 'linux' || !exists('/usr/bin/apt-get')) return false;
  const sudo = asRoot(machine);
  if (!sudo) return false;
  say('No Chromium found: installing the Debian package chromium.');
  const aptGet = (...args) => {
    const [command, ...rest] = [
      ...sudo,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...args,
    ];
    return run(command, rest);
  };
  return aptGet('update') && aptGet('install', '-y', '--no-install-recommends', 'chromium');
}

function installPlaywright(machine) {
  const { platform, run, say } = machine;
  say(`No Chromium found: downloading one with ${PLAYWRIGHT}.`);
  // Playwright knows what libraries Chromium needs, but only root may install them.
  const libraries = platform === 'linux' && asRoot(machine) ? ['--with-deps'] : [];
  return run('npx', ['--yes', PLAYWRIGHT, 'install', ...libraries, 'chromium']);
}

/** The words to put before a command to run it as root without a prompt; null if that is not possible. */
function asRoot({ isRoot, run }) {
  if (isRoot) return [];
  return run('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

/** @returns {Machine} */
function thisMachine() {
  const { platform, env } = process;
  return {
    platform,
    env,
    home: homedir(),
    isRoot: isRoot(),
    exists: existsSync,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
    // Standard output is only for the path of Chromium.
    run: (command, args) =>
      spawnSync(command, args, { stdio: ['ignore', 2, 2], shell: platform === 'win32' }).status ===
      0,
    say: (line) => console.error(line),
  };
}

const isRoot = () => process.getuid?.() === 0;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(findChromium());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
