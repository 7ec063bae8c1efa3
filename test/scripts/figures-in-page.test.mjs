import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { KIT_SCRIPT, openBrowser } from '../support/browser.mjs';
import { ALL_TAGS, SAMPLES, WIDGETS } from '../support/four-widgets.mjs';
import { pageWithWaits } from '../support/page-waits.mjs';

/** The question of each tag as `WIDGETS` has it. */
const QUESTIONS = {
  'kpi-big-number': { figure: 'number', trend: '' },
  'hub-area-chart': { figure: 'over-time' },
  'community-map': { figure: 'communities' },
  'community-bins': { figure: 'sizes' },
};

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Figures</title>
  ${KIT_SCRIPT}${WIDGETS}`;

/** Runs in the page: the figure of a tag, and the same from addresses and from tables, each as text. */
async function figuresOf(tag, question, files) {
  const { readCsv } = await import('/built/data.js');
  const { figureAt, figureOf } = await import('/built/figures.js');
  const addresses = Object.entries(files).map(([name, path]) => [
    name,
    new URL(path, location).href,
  ]);
  const widget = document.querySelector(tag);
  await window.waits.until(() => widget.figure);
  const read = async ([, name]) => readCsv((await fetch(name)).body, { name });
  const tables = await Promise.all(addresses.map(read));
  return [
    widget.figure,
    await figureAt(question, Object.fromEntries(addresses)),
    await figureOf(question, ...tables),
  ].map((figure) => JSON.stringify(figure));
}

describe('the core in a page', { timeout: 120_000 }, () => {
  let opened, page;

  before(async () => {
    opened = await openBrowser({ '/figures.html': PAGE });
    page = await pageWithWaits(opened.browser);
    await page.goto(opened.address('/figures.html'));
  });
  after(() => opened?.close());

  for (const tag of ALL_TAGS.split(', ')) {
    it(`gives a program the figure of ${tag}`, async () => {
      const [own, loaded, counted] = await page.evaluate(
        figuresOf,
        tag,
        QUESTIONS[tag],
        SAMPLES[tag],
      );
      assert.ok(own.length > 500);
      assert.equal(loaded, own);
      assert.equal(counted, own);
    });
  }
});
