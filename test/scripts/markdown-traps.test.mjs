import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { KIT_SCRIPT, openBrowser } from '../support/browser.mjs';
import { pageWithWaits } from '../support/page-waits.mjs';

// What authors write in Markdown, and the HTML that Hugo 0.111 and MyST-Parser 0.18 both make of it.

const SRC = '/data.csv';
const CSV = 'date,hub,users,cluster\n2026-01-01,a,7036,x\n2026-01-02,b,12,y\n';
const AFTER = '<p>After it.</p>\n<h2 id="next">Next</h2>\n<p>Last.</p>';

/**
 * Each with the HTML, how many widgets show a figure, the texts that a figure stands for, and the one warning: none where
 * the page is as it should be, or no code of ours can know of it.
 */
const TRAPS = {
  'a block on one line with its tag': {
    html: `<p>See <hub-area-chart src="${SRC}"><figure>Users</figure></hub-area-chart></p>\n${AFTER}`,
    warning: /lines of its own, with a blank line before it/,
  },
  'a blank line between the tags': {
    html: `<hub-area-chart src="${SRC}">\n<a href="#a">As a file</a>\n<p>Second paragraph.\n</hub-area-chart></p>\n${AFTER}`,
    warning: /<\/hub-area-chart>.*In Markdown a blank line between the tags/,
  },
  'blank lines around all that is between the tags': {
    html: `<community-bins src="${SRC}">\n<p>In <strong>words</strong>.</p>\n</community-bins>\n${AFTER}`,
    hidden: ['In', 'words', '.'],
  },
  'a blank line inside the opening tag': {
    html: `<p>&lt;kpi-big-number</p>\n<p>src=&ldquo;${SRC}&rdquo;&gt;5</kpi-big-number></p>\n${AFTER}`,
    widgets: 0,
  },
  'four spaces before the tag': {
    html: `<pre><code>&lt;kpi-big-number src=&quot;${SRC}&quot;&gt;5&lt;/kpi-big-number&gt;\n</code></pre>\n${AFTER}`,
    widgets: 0,
  },
  'a tag of a block that does not close': {
    html: `<kpi-big-number src="${SRC}" />\n${AFTER}`,
    warning: /write its closing tag <\/kpi-big-number>/,
  },
  'a tag in a sentence that does not close': {
    html: `<p>We serve <kpi-big-number src="${SRC}" inline /> people. And on.</p>\n${AFTER}`,
    warning: /write its closing tag <\/kpi-big-number>/,
  },
  'a tag in a heading, with a list of contents': {
    html: `<nav><ul><li><a href="#four">Our <kpi-big-number src="${SRC}" inline>4</kpi-big-number> users</a></li></ul></nav>
      <h2 id="four">Our <kpi-big-number src="${SRC}" inline>4</kpi-big-number> users</h2>\n${AFTER}`,
    widgets: 2,
    hidden: ['4', '4'],
    warning: /copied into a list of contents.*below the heading/,
  },
  'a tag in a heading that is not copied': {
    html: `<h2>Our <kpi-big-number src="${SRC}" inline>4</kpi-big-number> users</h2>\n${AFTER}`,
    hidden: ['4'],
  },
  'the script by two addresses': {
    html: `${KIT_SCRIPT.replace('.js"', '.js?v=2"')}<kpi-big-number src="${SRC}">5</kpi-big-number>\n${AFTER}`,
    hidden: ['5'],
  },
  'a script that is not on the server': {
    script: '<script type="module" src="/gone/kpi-widgets.js"></script>',
    html: `<kpi-big-number src="${SRC}">About 5 people</kpi-big-number>\n${AFTER}`,
    widgets: 0,
  },
};

const pathOf = (name) => `/${name.replaceAll(/\W+/g, '-')}.html`;
const pageOf = ({ html, script = KIT_SCRIPT }) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>${script}<main>${html}</main>`;

/** Runs in the page: texts of the author that nobody sees. */
function unseen() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const range = document.createRange();
    range.selectNodeContents(currentNode);
    const { width, height } = range.getBoundingClientRect();
    if (currentNode.data.trim() && !(width && height)) found.push(currentNode.data.trim());
  }
  return found;
}

describe('a page from Markdown', { timeout: 180_000 }, () => {
  let opened;
  before(async () => {
    const pages = Object.entries(TRAPS).map(([name, trap]) => [pathOf(name), pageOf(trap)]);
    opened = await openBrowser({
      ...Object.fromEntries(pages),
      [SRC]: { text: CSV, type: 'text/csv' },
    });
  });
  after(() => opened?.close());

  for (const [name, { widgets = 1, warning, hidden = [] }] of Object.entries(TRAPS)) {
    it(`is whole, and says at most once what to change: ${name}`, async () => {
      const tab = await pageWithWaits(opened.browser);
      const warnings = [];
      const warned = new Promise((resolve) => {
        tab.on('console', (message) => {
          if (message.type() !== 'warn') return;
          warnings.push(message.text());
          resolve();
        });
      });
      await tab.goto(opened.address(pathOf(name)), { waitUntil: 'networkidle0' });
      await tab.evaluate(
        (count) =>
          window.waits.until(
            () => document.querySelectorAll('main :state(ready)').length === count,
          ),
        widgets,
      );
      if (warning) await warned;
      await tab.evaluate(() => window.waits.frames());
      const found = await tab.evaluate(unseen);
      assert.deepEqual(found, hidden, 'a figure stands for its fallback, and all else is there');
      assert.equal(warnings.length, warning ? 1 : 0, warnings.join('\n'));
      if (warning) assert.match(warnings[0], warning);
      await tab.close();
    });
  }
});
