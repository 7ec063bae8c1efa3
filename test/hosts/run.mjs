import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { built } from '../../scripts/built.mjs';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';
import { drive, listen } from '../support/hosts/drive.mjs';
import { serveSite } from '../support/hosts/site.mjs';
import { packKit } from '../support/packed.mjs';

// Builds a site with each host (a bundler, a framework, a site generator) by its own command, with the kit as
// `npm pack` packs it, and looks at the site in Chromium. Names of hosts choose some: `npm run test:hosts -- vite`.

/**
 * A host, as each `NAME.host.mjs` of this folder exports one.
 * @typedef {object} Host
 * @property {string} name
 * @property {() => string | null | Promise<string | null>} [lacks] why the host cannot be had on this machine
 * @property {(project: Project) => Promise<string>} build builds a site and returns the folder to serve
 * @property {string[]} [pages] paths to open; the root by default
 * @property {Parameters<typeof drive>[2]} [expected]
 * @property {(site: Site) => Promise<void>} [check] looks at the pages, in place of `pages` and `expected`
 * @property {RegExp} [heard] what other code of a page may say on the console
 *
 * @typedef {object} Project
 * @property {string} folder an empty folder
 * @property {string} tarball the packed kit
 * @property {string} kit the folder of the built kit
 *
 * @typedef {object} Site
 * @property {string} origin
 * @property {Open} open opens a page. What it says on the console, and a request that fails, is a failure of the host
 *
 * @callback Open
 * @param {string} path
 * @param {{before?: (page: import('puppeteer-core').Page) => Promise<void>}} [how] what to do before it is opened
 * @returns {Promise<import('puppeteer-core').Page>}
 */

const chosen = process.argv.slice(2);
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.host.mjs'));
const names = files.map((name) => name.replace('.host.mjs', ''));
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No such host: ${unknown.join(', ')}. There are ${names.join(', ')}.`);
  process.exit(2);
}

const counts = { passed: 0, failed: 0, skipped: 0 };
const work = mkdtempSync(path.join(tmpdir(), 'kpi-hosts-'));
try {
  const { tarball, size, unpackedSize } = await packKit(path.join(work, 'kit'));
  const [packed, unpacked] = [size, unpackedSize].map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`);
  console.log(`The package has ${packed}, unpacked ${unpacked}.`);
  for (const name of names.filter((one) => chosen.length === 0 || chosen.includes(one))) {
    const folder = path.join(work, name);
    mkdirSync(folder);
    const result = await visit(name, { folder, tarball, kit: (await built()).dist });
    counts[result] += 1;
    rmSync(folder, { recursive: true, force: true });
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/**
 * @param {string} file name of the host's file
 * @param {Project} project
 * @returns {Promise<keyof typeof counts>}
 */
async function visit(file, project) {
  /** @type {{default: Host}} */
  const { default: host } = await import(`./${file}.host.mjs`);
  const lacking = await host.lacks?.();
  if (lacking) {
    console.log(`– ${host.name}: skipped, as ${lacking}`);
    return 'skipped';
  }
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  try {
    const site = await serveSite(await host.build(project));
    const browser = await puppeteer.launch({
      executablePath: findChromium(),
      args: chromiumArgs(),
    });
    try {
      if (host.check) await checked(host, browser, site.address);
      for (const page of host.check ? [] : (host.pages ?? ['/'])) {
        await drive(browser, site.address + page, host.expected);
      }
    } finally {
      await browser.close();
      site.close();
    }
    console.log(`✔ ${host.name}: builds and runs (${seconds()})`);
    return 'passed';
  } catch (error) {
    console.log(
      `✖ ${host.name} (${seconds()})\n${error.stack ?? error}`.replaceAll('\n', '\n    '),
    );
    return 'failed';
  }
}

/** @param {Host} host */
async function checked({ check, heard: mayBeHeard = /^$/ }, browser, origin) {
  const heard = [];
  const open = async (at, { before } = {}) => {
    const page = await browser.newPage();
    listen(page, (text) => {
      // A request that fails is heard a second time, with its address.
      const isRepeated = text.startsWith('Failed to load resource');
      if (!isRepeated && !mayBeHeard.test(text)) heard.push(`${at}: ${text}`);
    });
    await before?.(page);
    await page.goto(origin + at);
    return page;
  };
  await check({ open, origin });
  assert.deepEqual(heard, []);
}
