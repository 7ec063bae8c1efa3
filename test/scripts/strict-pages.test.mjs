import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { KIT_SCRIPT, openBrowser } from '../support/browser.mjs';
import { SAMPLES, WIDGETS } from '../support/four-widgets.mjs';
import { millionRows } from '../support/million-rows.mjs';
import { closePages, pageWithWaits } from '../support/page-waits.mjs';
import { STRICT_POLICY } from '../support/server.mjs';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
/** The line that the README has for strict pages. */
const ENOUGH = /^default-src[^`]*?trusted-types.*$/m.exec(README)[0].replaceAll('\n', ' ');
/** The same with what the README adds for the worker. */
const WITH_WORKER = `${ENOUGH} kpi-widgets; worker-src 'self'`;
/** As ENOUGH, with no less than the strict policy but for names and workers. */
const NAMELESS = STRICT_POLICY.replace(" worker-src 'self';", '').replace(
  " kpi-widgets 'allow-duplicates'",
  '',
);

const LARGE = WIDGETS.replaceAll('/demo/data/hub-activity.csv', '/million.csv');
const SIZES = { small: WIDGETS, 'of a million rows': LARGE };

/** Policies with the most violations there may be for small and large files. */
const POLICIES = {
  'the strict policy': [STRICT_POLICY, { small: 0, 'of a million rows': 0 }],
  'the policy of the README': [ENOUGH, { small: 0, 'of a million rows': 1 }],
  'the policy of the README with a worker': [WITH_WORKER, { small: 0, 'of a million rows': 0 }],
  'the strict policy without our name and workers': [
    NAMELESS,
    { small: 0, 'of a million rows': 1 },
  ],
};

const pageOf = (widgets) => `<!doctype html><html lang="en"><title>Strict</title>
  ${KIT_SCRIPT}<main>${widgets}</main>`;

/** Runs in the page before all else. */
function watch() {
  window.violations = [];
  document.addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI, sample }) =>
      window.violations.push(`${violatedDirective}: ${blockedURI} ${sample}`),
  );
  // The rest of it is the browser's own business.
  window.files = [];
  HTMLAnchorElement.prototype.click = function () {
    window.files.push(`${this.download.replace(/.*\./, '')} ${new URL(this.href).protocol}`);
  };
}

/** Runs in the page: all that a reader can do with the widgets, until they are taken away. */
async function useAll() {
  const { frames, turns, until } = window.waits;
  const found = [];
  for (const widget of document.querySelectorAll('main > *')) {
    widget.setAttribute('controls', '');
    const find = (selector) => widget.shadowRoot.querySelector(selector);
    await until(() => widget.matches(':is(:state(ready), :state(error))') && find('.tool.open'));
    const chart = find('[role=application]');
    if (chart) {
      await until(() => find('.chart > .tip'));
      const { left, top, width, height } = chart.getBoundingClientRect();
      const at = { clientX: left + width / 3, clientY: top + height / 2 };
      chart.dispatchEvent(new PointerEvent('pointermove', at));
      chart.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home' }));
      if (find('.tip').hidden) found.push(`${widget.localName} has no tooltip`);
    }
    find('.tool.open').click();
    for (const item of widget.shadowRoot.querySelectorAll('.menu .tool, [aria-controls=table]')) {
      item.click();
      await turns(3);
    }
    await until(() => window.files.length >= 3);
    found.push(`${widget.localName}: ${window.files.splice(0).sort()}`);
    found.push(`${(await widget.toCSV()).length > 20}`);
    if ('explore' in widget) {
      widget.explore = true;
      await until(() => find('.explored svg path'));
      widget.explore = false;
    }
    widget.remove();
  }
  await frames();
  return found;
}

const USED = Object.keys(SAMPLES).flatMap((tag) => [
  `${tag}: csv blob:,png blob:,svg blob:`,
  'true',
]);

describe(
  'every tag draws, answers, is saved, explored and taken away',
  { timeout: 180_000 },
  () => {
    let opened;
    const pathOf = (policy, size) => `/${policy}-${size}`.replaceAll(' ', '-');

    before(async () => {
      const pages = Object.entries(POLICIES).flatMap(([name, [policy]]) =>
        Object.entries(SIZES).map(([size, widgets]) => [
          pathOf(name, size),
          { text: pageOf(widgets), policy },
        ]),
      );
      const sloppy = { text: `${pageOf('')}<p style="color: red">red</p>`, policy: ENOUGH };
      const million = { text: millionRows(), type: 'csv' };
      const all = { ...Object.fromEntries(pages), '/sloppy': sloppy, '/million.csv': million };
      opened = await openBrowser(all);
    });
    after(() => opened?.close());
    afterEach(() => closePages(opened.browser));

    const visit = async (path) => {
      const page = await pageWithWaits(opened.browser);
      const errors = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.evaluateOnNewDocument(watch);
      await page.goto(opened.address(path));
      return { page, errors };
    };

    it('is told of what a page does against its policy', async () => {
      const { page } = await visit('/sloppy');
      assert.equal(await page.evaluate(() => window.violations.length), 1);
    });

    for (const [name, [, most]] of Object.entries(POLICIES)) {
      for (const size of Object.keys(SIZES)) {
        it(`under ${name}, on files ${size}: ${most[size]} violations`, async () => {
          const { page, errors } = await visit(pathOf(name, size));
          assert.deepEqual(await page.evaluate(useAll), USED);
          const violations = await page.evaluate(() => window.violations);
          assert.ok(violations.length <= most[size], violations.join('\n'));
          assert.deepEqual(errors, []);
        });
      }
    }
  },
);
