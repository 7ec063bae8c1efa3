import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';
import { serveOptions } from '../../scripts/serve-options.mjs';

describe('the pictures on the usage page', () => {
  let server, browser, page;

  before(async () => {
    const config = { ...serveOptions(), port: 0, hostname: '127.0.0.1' };
    const quiet = { readCliArgs: false, readFileConfig: false, logStartMessage: false };
    server = await startDevServer({ config, ...quiet });
    browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs() });
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.server.address().port}/demo/`);
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('are in a closed section, each with a link that keeps', async () => {
    const isOpen = () => page.$eval('#pictures', (section) => section.open);
    assert.equal(await isOpen(), false);
    assert.equal(await page.$$eval('#pictures img', (images) => images.length), 0);
    // By key: charts above it are still coming, and move what a mouse would point at.
    await page.focus('#pictures summary');
    await page.keyboard.press('Enter');
    assert.equal(await isOpen(), true);
    await page.waitForSelector('#pictures img', { timeout: 30_000 });
    const seen = await page.$$eval('#pictures figure', (figures) =>
      figures.map((figure) => [
        figure.querySelector('strong').textContent,
        ...[...figure.querySelectorAll('a')].map(({ href }) => new URL(href).pathname),
      ]),
    );
    const folder = '/demo/_static/maps/';
    assert.deepEqual(seen, [
      ['All communities', `${folder}2i2c_hubs_map.png`, `${folder}2i2c_hubs_map.svg`],
      ...['2i2c', 'CloudBank', 'NASA', 'Openscapes', 'Pangeo'].map((name) => [
        name,
        `${folder}${name}_map.png`,
        `${folder}${name}_map.svg`,
      ]),
    ]);
  });

  it('are there in their size', async () => {
    const sizes = await page.$$eval('#pictures img', (images) =>
      Promise.all(
        images.map(async (image) => {
          image.loading = 'eager';
          await image.decode();
          return [image.naturalWidth, image.naturalHeight];
        }),
      ),
    );
    assert.equal(sizes.length, 6);
    for (const size of sizes) assert.deepEqual(size, [1500, 800]);
  });

  it('are drawings too, and nothing else is there', async () => {
    const answers = await page.evaluate(async () => {
      const names = ['NASA_map.svg', 'nothing.png', '..%2Findex.html'];
      const found = await Promise.all(names.map((name) => fetch(`_static/maps/${name}`)));
      return found.map(({ status, headers }) => [status, headers.get('content-type')]);
    });
    assert.deepEqual(answers[0], [200, 'image/svg+xml']);
    assert.deepEqual([answers[1][0], answers[2][0]], [404, 404]);
  });
});
