import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';

/** Size of the window in px. */
const WINDOW = { width: 1040, height: 640 };
/** After so many ms, a picture must be the same as when it was drawn. */
const LATER = 300;
/** Greatest number of ms that a page may take. */
const MOST = 180_000;
/** A phone on a slow network: 1.6 Mbit/s with 150 ms, and a fourth of this machine. */
const SLOW = { latency: 150, download: 1_600_000 / 8, upload: 750_000 / 8, cpu: 4 };

/**
 * @typedef {object} Visit
 * @property {number} ms from the navigation to the painted frame
 * @property {number} total sum of the values that the page says it has drawn
 * @property {number} [heap] bytes that the page keeps
 * @property {number} [blocked] ms of the longest task until then
 */

export const openBrowser = () =>
  puppeteer.launch({
    executablePath: findChromium(),
    args: [...chromiumArgs(), '--js-flags=--expose-gc'],
    defaultViewport: WINDOW,
    protocolTimeout: MOST,
  });

/**
 * Opens a page with an empty cache, and measures how long it takes until it is drawn.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {{slow?: boolean, closely?: boolean}} how `closely`: what it keeps and how long it blocks, which takes time
 *   itself
 * @returns {Promise<Visit>}
 * @throws if the page is blank, or changes after it was drawn
 */
export async function visit(browser, address, { slow = false, closely = false } = {}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const failed = new Promise((_, reject) => page.once('pageerror', reject));
    failed.catch(() => undefined);
    const session = await page.createCDPSession();
    if (slow) await slowDown(session);
    if (closely) await page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: MOST });
    const drawn = await Promise.race([page.evaluate(() => window.isDrawn), failed]);
    const blocked = closely ? longestTask(await page.tracing.stop(), page.url()) : undefined;
    const first = await seen(page);
    await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), LATER);
    const second = await seen(page);
    if (first !== second) throw new Error('It changes after it was drawn.');
    await refuseBlank(page);
    const heap = closely ? await heapOf(session) : undefined;
    return { ...drawn, blocked, heap };
  } catch (error) {
    throw new Error(`${address}: ${error.message}`, { cause: error });
  } finally {
    await context.close();
  }
}

async function slowDown(session) {
  const { latency, download, upload, cpu } = SLOW;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: download,
    uploadThroughput: upload,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Of the main thread of the page, in ms. The browser's own pages, such as that of its address bar, are not counted. */
function longestTask(trace, address) {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  const processes = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'ParseHTML' && args.beginData.url === address)
      .map(({ pid }) => pid),
  );
  if (processes.size === 0) throw new Error('Its process is not in the trace.');
  const isMain = ({ name, args, pid }) =>
    name === 'thread_name' && args.name === 'CrRendererMain' && processes.has(pid);
  const mains = traceEvents.filter(isMain).map(({ pid, tid }) => `${pid} ${tid}`);
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => /RunTask$/.test(name) && mains.includes(`${pid} ${tid}`),
  );
  return Math.max(0, ...tasks.map(({ dur = 0 }) => dur)) / 1000;
}

/**
 * What a reader sees of the picture that a page names as `window.picture`, and where it is: else of the whole page.
 * @returns {Promise<string>}
 */
async function seen(page) {
  const clip = await page.evaluate(() => {
    const { x, y, width, height } = (
      window.picture ?? document.documentElement
    ).getBoundingClientRect();
    return { x, y, width, height };
  });
  const shot = await page.screenshot({ encoding: 'base64', clip });
  return JSON.stringify([clip, shot]);
}

/** A picture has colours: a white page with grey words has none. */
async function refuseBlank(page) {
  const shot = await page.screenshot({ encoding: 'base64' });
  const colours = await page.evaluate(async (base64) => {
    const image = await createImageBitmap(
      await (await fetch(`data:image/png;base64,${base64}`)).blob(),
    );
    const canvas = new OffscreenCanvas(image.width, image.height);
    const draw = canvas.getContext('2d');
    draw.drawImage(image, 0, 0);
    const { data } = draw.getImageData(0, 0, image.width, image.height);
    const found = new Set();
    for (let at = 0; at < data.length; at += 4 * 97) {
      found.add(`${data[at] >> 4},${data[at + 1] >> 4},${data[at + 2] >> 4}`);
    }
    return found.size;
  }, shot);
  if (colours < 3) throw new Error('It is blank.');
}
