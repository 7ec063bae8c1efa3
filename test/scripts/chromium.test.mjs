import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { findChromium } from '../../scripts/chromium.mjs';

const DOWNLOADED = '/a-home/.cache/ms-playwright';
const INSTALLED = path.join(DOWNLOADED, 'chromium-1200', 'chrome-linux', 'chrome');

/** A machine with nothing on it, on which every command fails. */
function machine({ files = [], ...rest } = {}) {
  const disk = new Set(files);
  const commands = [];
  const said = [];
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/a-home',
    isRoot: false,
    exists: (file) => disk.has(file),
    list: (folder) =>
      [...disk]
        .filter((file) => file.startsWith(path.join(folder, path.sep)))
        .map((file) => path.relative(folder, file).split(path.sep)[0]),
    run: () => false,
    say: (line) => said.push(line),
    disk,
    commands,
    said,
    ...rest,
  };
}

/** Runs commands in name only: those that match leave a file behind. */
function running(given, installs) {
  given.run = (command, args) => {
    const line = [command, ...args].join(' ');
    given.commands.push(line);
    const found = installs.find(([pattern]) => pattern.test(line));
    if (found?.[1]) given.disk.add(found[1]);
    return found !== undefined;
  };
  return given;
}

describe('finding a Chromium', () => {
  it('takes the one that CHROME_PATH names before any other', () => {
    const files = ['/opt/my/chrome', '/usr/bin/chromium'];
    const env = { CHROME_PATH: '/opt/my/chrome', PATH: '/usr/bin' };
    assert.equal(findChromium(machine({ files, env })), '/opt/my/chrome');
  });

  it('says so when CHROME_PATH names nothing', () => {
    const env = { CHROME_PATH: '/opt/gone', PATH: '/usr/bin' };
    assert.throws(
      () => findChromium(machine({ files: ['/usr/bin/chromium'], env })),
      /CHROME_PATH is \/opt\/gone, and there is no such file/,
    );
  });

  it('looks along PATH and in the usual places', () => {
    const places = [
      [{ files: ['/usr/local/bin/google-chrome-stable'] }, '/usr/local/bin/google-chrome-stable'],
      [{ files: ['/usr/bin/chromium'], env: {} }, '/usr/bin/chromium'],
      [
        {
          platform: 'darwin',
          files: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
        },
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ],
      [
        {
          platform: 'win32',
          env: { PROGRAMFILES: 'C:\\Program Files' },
          files: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
        },
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      ],
    ];
    for (const [given, expected] of places) assert.equal(findChromium(machine(given)), expected);
  });

  it('takes the newest that Playwright has downloaded', () => {
    const old = INSTALLED.replace('1200', '999');
    assert.equal(findChromium(machine({ files: [old, INSTALLED] })), INSTALLED);
  });

  it('installs the Debian package as root, and says that it does', () => {
    const given = running(machine({ isRoot: true, files: ['/usr/bin/apt-get'] }), [
      [/apt-get update/],
      [/apt-get install/, '/usr/bin/chromium'],
    ]);
    assert.equal(findChromium(given), '/usr/bin/chromium');
    assert.deepEqual(given.commands, [
      'env DEBIAN_FRONTEND=noninteractive apt-get update',
      'env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium',
    ]);
    assert.match(given.said.join('\n'), /installing the Debian package chromium/);
  });

  it('uses sudo only where it asks for no password', () => {
    const files = ['/usr/bin/apt-get'];
    const open = running(machine({ files }), [
      [/^sudo -n true/],
      [/^sudo -n env .*apt-get update/],
      [/^sudo -n env .*apt-get install/, '/usr/bin/chromium'],
    ]);
    assert.equal(findChromium(open), '/usr/bin/chromium');

    const closed = running(machine({ files }), [[/^npx/, INSTALLED]]);
    assert.equal(findChromium(closed), INSTALLED);
    assert.ok(!closed.commands.some((line) => line.includes('apt-get')));
  });

  it('downloads one with a pinned Playwright when the package cannot be had', () => {
    const given = running(machine({ isRoot: true, files: ['/usr/bin/apt-get'] }), [
      [/^npx --yes playwright-core@1 install --with-deps chromium$/, INSTALLED],
    ]);
    assert.equal(findChromium(given), INSTALLED);
  });

  it('says what to do when nothing worked', () => {
    assert.throws(() => findChromium(machine()), /Install Chromium .* CHROME_PATH/);
  });
});
