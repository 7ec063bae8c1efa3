import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';
import { built } from '../../scripts/built.mjs';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { testOptions } from './serve.mjs';

/** Address of all four tags, as built: a page asks for about 20 files then, and not for about 250. */
export const KIT = '/built/kpi-widgets.js';

/** The line that a page loads them with. */
export const KIT_SCRIPT = `<script type="module" src="${KIT}"></script>`;

/**
 * Opens Chromium and the server of the tests, for tests that look at a page from outside.
 * @param {Record<string, string | {text: string, type?: string, policy?: string}>} pages HTML, or a
 *   text with its type and content security policy, by path; all files of the folder are served, too
 * @param {string[]} [more] arguments of Chromium
 */
export async function openBrowser(pages, more = []) {
  const options = testOptions();
  options.middleware.unshift(serveFolder('/built/', (await built()).dist));
  options.middleware.unshift((ctx, next) => {
    if (!Object.hasOwn(pages, ctx.path)) return next();
    const page = pages[ctx.path];
    ctx.type = page.type ?? 'html';
    ctx.body = page.text ?? page;
    if (page.policy) ctx.set('content-security-policy', page.policy);
  });
  const server = await startDevServer({
    config: { ...options, port: 0, hostname: '127.0.0.1' },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: [...chromiumArgs(), ...more],
  });
  const { port } = server.server.address();
  return {
    browser,
    address: (path) => `http://127.0.0.1:${port}${path}`,
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
