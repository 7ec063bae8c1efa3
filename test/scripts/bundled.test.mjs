import { build } from 'esbuild';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { after, before, describe, it } from 'node:test';
import { built } from '../../scripts/built.mjs';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';
import { copyWorker, distIn, pageWith, publish } from '../support/hosts/project.mjs';
import { drive } from '../support/hosts/drive.mjs';
import { serveSite } from '../support/hosts/site.mjs';

// The cheapest of the hosts of `npm run test:hosts`: a bundler that knows no workers, and is here already.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NO_WORKER = /There is no worker for large files/;

describe('a bundle by esbuild', { timeout: 300_000 }, () => {
  let browser, folder;

  before(async () => {
    const { dist } = await built();
    browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs() });
    folder = mkdtempSync(path.join(tmpdir(), 'kpi-bundled-'));
    // The list of files with side effects stands in package.json.
    cpSync(dist, distIn(folder), { recursive: true, filter: (name) => !name.endsWith('.map') });
    cpSync(path.join(ROOT, 'package.json'), path.join(distIn(folder), '..', 'package.json'));
  });
  after(async () => {
    await browser?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  /** Bundles the kit into a folder, visits the page with it, and returns the folder. */
  async function bundle(name, format, script) {
    const site = path.join(folder, name);
    await build({
      stdin: { contents: `import 'kpi-widgets';`, resolveDir: folder },
      bundle: true,
      format,
      splitting: format === 'esm',
      minify: true,
      outdir: site,
      entryNames: 'app',
      logLevel: 'error',
    });
    publish(site, pageWith(script));
    return site;
  }
  async function visit(site, expected) {
    const { address, close } = await serveSite(site);
    try {
      await drive(browser, address, expected);
    } finally {
      close();
    }
  }

  it('starts the worker that was copied beside it', async () => {
    const site = await bundle('copied', 'esm', '<script type="module" src="app.js"></script>');
    copyWorker(distIn(folder), site);
    await visit(site);
  });

  it('counts without a worker where it was not copied, and says so once', async () => {
    const site = await bundle('missing', 'esm', '<script type="module" src="app.js"></script>');
    // The first line is the answer of the server.
    await visit(site, { workers: 0, said: [/404/, NO_WORKER] });
  });

  it('counts without a worker in a script that is no module, and says so once', async () => {
    const site = await bundle('plain', 'iife', '<script defer src="app.js"></script>');
    await visit(site, { workers: 0, said: [NO_WORKER] });
  });
});
