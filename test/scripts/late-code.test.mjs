import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { closePages, pageWithWaits } from '../support/page-waits.mjs';

// What most pages never need is loaded when it is needed: here by the built kit, in a real browser.

const HEAD = 'date,hub,users,cluster\n';
const PLAIN = `${HEAD}2026-01-01,prod,5,a\n`;
const WIDE = Buffer.from(`\uFEFF${PLAIN}`, 'utf16le').toString('base64');

const csv = (text) => `/text/x.csv?type=text/csv&body=${encodeURIComponent(text)}`;
const SRC = csv(PLAIN);
const NO_ANSWER = '/no-answer';
/** All code that does not come with the script of a page. */
const ALL = '*';

/**
 * Numbers that need a part of the kit that others do not: the name of its file, the attributes of the
 * number, and what it then says.
 * @type {Record<string, {file: string, attributes: string, says: RegExp}>}
 */
const LATE = {
  'a file with quotes': {
    file: 'read-text',
    attributes: `src="${csv(`${HEAD}2026-01-01,"prod, two",7,a\n`)}"`,
    says: /^7 /,
  },
  'a file with odd quotes': {
    file: 'parse-quoted',
    attributes: `src="${csv(`${HEAD}2026-01-01,"prod" ,7,a\n`)}"`,
    says: /^7 /,
  },
  'a row that is odd': {
    file: 'odd-activity',
    attributes: `src="${csv(`${PLAIN}2026-01-02,prod\n`)}"`,
    says: /^5 /,
  },
  'a file in UTF-16': {
    file: 'decode-any',
    attributes: `src="data:text/csv;base64,${WIDE}"`,
    says: /^5 /,
  },
  'a file of no format': {
    file: 'find-header',
    attributes: `src="${csv('date,hub,cluster\n2026-01-01,prod,a')}"`,
    says: /lacks the column “users”/,
  },
  'a file of places': {
    file: 'of-communities',
    attributes: `metric="communities" src="${csv('name,latitude,longitude,users\nOne,1,2,3')}"`,
    says: /^1$/,
  },
  'days as a spreadsheet writes them': {
    file: 'spreadsheet-days',
    attributes: `date-format="mdy" src="${csv(`${HEAD}1/2/2026,prod,8,a\n`)}"`,
    says: /^8 /,
  },
  'a count that is not whole': {
    file: 'read-text',
    attributes: `src="${csv(`${PLAIN}2026-01-01,lab,2.5,a\n`)}"`,
    says: /^7 .*“2.5”/,
  },
  'names that differ in case': {
    file: 'odd-activity',
    attributes: `src="${csv(`${PLAIN}2026-01-01,Prod,2,a\n`)}"`,
    says: /^7 .*“Prod”/,
  },
  'a day that is there twice': {
    file: 'odd-activity',
    attributes: `src="${csv(`${PLAIN}2026-01-01,prod,7,a\n`)}"`,
    says: /^7 /,
  },
  'a word that matches nothing': {
    file: 'unmatched-words',
    attributes: `src="${SRC}" cluster="a aa"`,
    says: /^5 cluster="aa": no such cluster/,
  },
  'a row of a day to come': {
    file: 'rows-to-come',
    attributes: `src="${csv(`${PLAIN}9999-12-31,prod,6,a\n`)}"`,
    says: /^5 .*9999-12-31/,
  },
  'nothing in scope': {
    file: 'nothing',
    attributes: `src="${SRC}" as-of="2025-12-31"`,
    says: /as-of="2025-12-31" leaves out 1/,
  },
  'the latest users': {
    file: 'hub-area-chart-parts',
    attributes: `src="${SRC}" stat="latest"`,
    says: /^5 /,
  },
  'a trend': { file: 'trend', attributes: `src="${SRC}" trend`, says: /^5 / },
  hubs: { file: 'hubs-now', attributes: `src="${SRC}" metric="hubs"`, says: /^1 / },
  'a server that answers with an error': {
    file: 'retries',
    attributes: 'src="/status/410"',
    says: /answered with status 410/,
  },
  'a server that does not answer': {
    file: 'all-remarks',
    attributes: `src="${NO_ANSWER}"`,
    says: /No answer from .*connect-src/,
  },
};

/** A map needs some of this from the start: this page has the number alone. */
const SCRIPT = '<script type="module" src="/built/components/kpi-big-number.js"></script>';

const page = (attributes) => `<!doctype html><html lang="en"><title>Late</title>${SCRIPT}
  <kpi-big-number loading="eager" ${attributes}>some</kpi-big-number></html>`;

const path = (name) => `/${name.replaceAll(' ', '-')}.html`;

/** Runs in the page: what the number shows, and says of itself. */
async function said() {
  const widget = document.querySelector('kpi-big-number');
  await window.waits.until(() =>
    widget.matches(':is(:state(ready), :state(empty), :state(error))'),
  );
  await widget.updateComplete;
  const part = (name) => widget.shadowRoot.querySelector(`[part=${name}]`).textContent.trim();
  return `${part('value')} ${part('status').replace(/\s+/g, ' ')}`.trim();
}

describe('code that most pages never need', { timeout: 120_000 }, () => {
  let opened;

  before(async () => {
    const pages = Object.entries(LATE).map(([name, { attributes }]) => [
      path(name),
      page(attributes),
    ]);
    const plain = page(`src="${SRC}"`);
    opened = await openBrowser({ '/plain.html': plain, ...Object.fromEntries(pages) });
  });
  after(() => opened?.close());
  afterEach(() => closePages(opened.browser));

  /**
   * Opens a page, from which one file of code may be kept, or all but the one that comes with its script; `files` are the names
   * of those it asks for.
   */
  async function open(address, cut = '') {
    const tab = await pageWithWaits(opened.browser);
    const files = [];
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const { pathname } = new URL(request.url());
      const [, file = ''] = /\/chunks\/(.*)-.{7}\.js$/.exec(pathname) ?? [];
      if (file !== '') files.push(file);
      const isCode = file !== '' && (cut === ALL ? file !== 'core' : file === cut);
      const isCut = pathname === NO_ANSWER || isCode;
      return isCut ? request.abort() : request.continue();
    });
    await tab.goto(opened.address(address));
    const text = await tab.evaluate(said);
    await tab.close();
    return { text, files };
  }

  it('is not loaded for the users in a plain file', async () => {
    const { text, files } = await open('/plain.html');
    assert.match(text, /^5 /);
    for (const { file } of Object.values(LATE)) assert.ok(!files.includes(file), file);
  });

  it('that watches the page comes once the number is there', async () => {
    const tab = await pageWithWaits(opened.browser);
    await tab.setRequestInterception(true);
    const shown = new Promise((resolve) => {
      tab.on('request', async (request) => {
        const isLate = request.url().includes('/page-watching-');
        if (isLate)
          resolve(await tab.evaluate(() => document.querySelector('kpi-big-number').figure));
        await request.continue();
      });
    });
    await tab.goto(opened.address('/plain.html'));
    assert.equal((await shown)?.value, 5);
  });

  for (const [name, { file, says }] of Object.entries(LATE)) {
    it(`is loaded for ${name}`, async () => {
      const { text, files } = await open(path(name));
      assert.match(text, says);
      assert.ok(files.includes(file), files.join(' '));
      // What only pictures need does not come along.
      assert.ok(!files.includes('charts'), files.join(' '));
    });
  }

  for (const name of ['a file with quotes', 'a file with odd quotes', 'hubs']) {
    it(`is missed with a sentence that names the file, for ${name}`, async () => {
      const { text } = await open(path(name), LATE[name].file);
      assert.match(
        text,
        /\/text\/x\.csv.* cannot be read, as a part of the kit could not be loaded\./,
      );
    });
  }

  it('is done without where it only draws the line of a trend', async () => {
    const { text, files } = await open(path('a trend'), 'charts-parts');
    assert.ok(files.includes('charts-parts'));
    assert.match(text, LATE['a trend'].says);
  });

  it('is done without where it only adds to an error', async () => {
    const [refused, silent] = [
      'a server that answers with an error',
      'a server that does not answer',
    ];
    const { text } = await open(path(refused), LATE[refused].file);
    assert.match(text, LATE[refused].says);
    const { text: short } = await open(path(silent), LATE[silent].file);
    assert.match(short, /No answer from/);
    assert.doesNotMatch(short, LATE[silent].says);
  });

  it('is not needed to say that the network was cut right after the script', async () => {
    const { text } = await open(path('a server that does not answer'), ALL);
    assert.match(text, /^– Monthly users cannot be shown\. No answer from http.*\/no-answer\. Is /);
    const { text: other } = await open(path('a server that answers with an error'), ALL);
    assert.match(other, /^– Monthly users cannot be shown\. .* could not be loaded \(http\)/);
  });
});
