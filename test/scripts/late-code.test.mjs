import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { KIT_SCRIPT, openBrowser } from '../support/browser.mjs';
import { pageWithWaits } from '../support/page-waits.mjs';

// What most pages never need is loaded when it is needed: here by the built kit, in a real browser.

const HEAD = 'date,hub,users,cluster\n';
const PLAIN = `${HEAD}2026-01-01,prod,5,a\n`;
const QUOTED = `${HEAD}2026-01-01,"prod, two",7,a\n`;
const QUOTES = '/parse-quoted-';

const csv = (text) => `/text/x.csv?type=text/csv&body=${encodeURIComponent(text)}`;
const numberOf = (text) => `<!doctype html><html lang="en"><title>Late</title>${KIT_SCRIPT}
  <kpi-big-number loading="eager" src="${csv(text)}">some</kpi-big-number></html>`;

/** Runs in the page: what the number shows, and says of itself. */
async function said() {
  const widget = document.querySelector('kpi-big-number');
  await window.waits.until(() => widget.matches(':is(:state(ready), :state(error))'));
  await widget.updateComplete;
  const part = (name) => widget.shadowRoot.querySelector(`[part=${name}]`).textContent.trim();
  return `${part('value')} ${part('status').replace(/\s+/g, ' ')}`.trim();
}

describe('code that most pages never need', { timeout: 120_000 }, () => {
  let opened;

  before(
    async () =>
      (opened = await openBrowser({
        '/plain.html': numberOf(PLAIN),
        '/quoted.html': numberOf(QUOTED),
      })),
  );
  after(() => opened?.close());

  /** Opens a page; `isCut` keeps the parser of quotes from it. */
  async function open(name, isCut = false) {
    const page = await pageWithWaits(opened.browser);
    const requests = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = request.url();
      requests.push(url);
      return isCut && url.includes(QUOTES) ? request.abort() : request.continue();
    });
    await page.goto(opened.address(`/${name}`));
    const text = await page.evaluate(said);
    await page.close();
    return { text, hasQuotes: requests.some((url) => url.includes(QUOTES)) };
  }

  it('is not loaded for a file without quotes, and for one with quotes it is', async () => {
    const plain = await open('plain.html');
    assert.match(plain.text, /^5 /);
    assert.equal(plain.hasQuotes, false);
    const quoted = await open('quoted.html');
    assert.match(quoted.text, /^7 /);
    assert.equal(quoted.hasQuotes, true);
  });

  it('is missed with a sentence that names the file, where it cannot be loaded', async () => {
    const { text } = await open('quoted.html', true);
    assert.match(
      text,
      /\/text\/x\.csv.* cannot be read, as a part of the kit could not be loaded\./,
    );
  });
});
