import assert from 'node:assert/strict';
import { LARGE, SHOWN, SMALL } from './data.mjs';

const PATIENCE = 30_000;

/**
 * Listens to what a page says on the console, and to errors and requests that fail.
 * @param {import('puppeteer-core').Page} page
 * @param {(text: string) => void} hear
 */
export function listen(page, hear) {
  page.on('pageerror', (error) => hear(`error: ${error.message ?? error}`));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) hear(message.text());
  });
  page.on('requestfailed', (request) => {
    const { errorText } = request.failure();
    // An answer with an error is heard above, and a page that is left ends its requests.
    if (!request.response() && errorText !== 'net::ERR_ABORTED')
      hear(`${errorText} ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) hear(`${response.status()} ${response.url()}`);
  });
}

/**
 * Opens a page of a site and checks that its first number is right, and that it is right again once it is told to
 * read the large file. Nothing else may be on the console.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {object} expected
 * @param {number} [expected.workers] how many workers there are after the large file
 * @param {RegExp[]} [expected.said] what is on the console, in this order
 * @param {Record<string, string>} [expected.texts] texts of the page, by selector
 */
export async function drive(browser, address, { workers = 1, said = [], texts = {} } = {}) {
  const page = await browser.newPage();
  const heard = [];
  listen(page, (text) => heard.push(text));
  try {
    await page.goto(address);
    await shows(page, SHOWN[SMALL]);
    for (const [selector, text] of Object.entries(texts)) await says(page, selector, text);
    await page.$eval('kpi-big-number', (element, src) => element.setAttribute('src', src), LARGE);
    await shows(page, SHOWN[LARGE]);
    assert.equal(page.workers().length, workers, 'workers');
    assert.equal(heard.length, said.length, heard.join('\n'));
    said.forEach((line, at) => assert.match(heard[at], line));
  } catch (error) {
    const all = heard.length > 0 ? `\nThe page said:\n${heard.join('\n')}` : '';
    throw new Error(`${error.message}${all}`, { cause: error });
  } finally {
    await page.close();
  }
}

/** Waits until the first number of a page has a value; the text before it, as in `> 1,200`, does not matter. */
const shows = (page, value) =>
  until(
    page,
    `the number ${value}`,
    (wanted) => {
      const root = document.querySelector('kpi-big-number')?.shadowRoot;
      return root?.querySelector('[part=value]')?.textContent.trim() === wanted;
    },
    value,
  );

const says = (page, selector, text) =>
  until(
    page,
    `${selector} with “${text}”`,
    (where, wanted) =>
      [...document.querySelectorAll(where)].some((one) => one.textContent.includes(wanted)),
    selector,
    text,
  );

async function until(page, what, condition, ...facts) {
  try {
    await page.waitForFunction(condition, { timeout: PATIENCE }, ...facts);
  } catch (error) {
    const body = await page.evaluate(() => document.body.innerHTML.slice(0, 1500));
    throw new Error(`Waited in vain for ${what} in\n${body}`, { cause: error });
  }
}
