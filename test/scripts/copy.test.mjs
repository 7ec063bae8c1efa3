import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { KIT_SCRIPT, openBrowser } from '../support/browser.mjs';

const rows = ['date,hub,users,cluster,timescale', '2026-01-01,prod,7036,a,monthly'];
const SRC = `/text/file.csv?type=text/csv&amp;body=${encodeURIComponent(rows.join('\n'))}`;
const number = (attributes, fallback = 'about 6,500') =>
  `<kpi-big-number ${attributes} loading="eager" src="${SRC}">${fallback}</kpi-big-number>`;
const failing = '<kpi-big-number inline loading="eager" src="/status/403">6,500</kpi-big-number>';

/** What stands on the page, and what a reader gets who copies it. */
const SENTENCES = {
  'a number': [`We serve ${number('inline')} people.`, 'We serve 7,036 people.'],
  'a round number': [`We serve ${number('inline at-least')} people.`, 'We serve > 7,000 people.'],
  'a short number': [
    `We serve ${number('inline format="compact"')} people.`,
    'We serve 7K people.',
  ],
  'three numbers': [
    `We serve ${number('inline at-least')} people on ${number('inline metric="hubs"')} hub of ${number('inline metric="clusters"')} cluster.`,
    'We serve > 7,000 people on 1 hub of 1 cluster.',
  ],
  'a number at its beginning': [`${number('inline at-least')} people.`, '> 7,000 people.'],
  'a number at its end': [`People: ${number('inline format="compact"')}`, 'People: 7K'],
  'a number in bold': [
    `We serve <b>${number('inline at-least')}</b>, now.`,
    'We serve > 7,000, now.',
  ],
  'a number that is not closed': [
    `We serve <kpi-big-number inline at-least loading="eager" src="${SRC}" /> people.`,
    'We serve > 7,000 people.',
  ],
  'a number that cannot be shown': [`We serve ${failing} people.`, 'We serve 6,500 people.'],
};

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Copy</title>
<style>body { font: 16px/1.5 sans-serif; margin: 8px } p { width: 800px }</style>
${KIT_SCRIPT}
${Object.values(SENTENCES)
  .map(([markup], index) => `<p id="s${index}">${markup}</p>`)
  .join('\n')}
<p>Behind them.</p>
${number('id="block" at-least label="People"')}
<p>Behind all.</p>`;

/** Runs in the page: where to click on an element: at its beginning, its number or its end. */
function placeOf(id, part) {
  const element = document.getElementById(id);
  const of = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width }) => width > 4);
  };
  const widget = element.shadowRoot ? element : element.querySelector('kpi-big-number');
  const value = of(widget.shadowRoot.querySelector('[part=value]'));
  // What stands in it still is the author's.
  const rects = part === 'number' ? (value.length > 0 ? value : of(widget)) : of(element);
  const all = part === 'number' ? rects : [...rects, ...value];
  const left = Math.min(...all.map((rect) => rect.left));
  const right = Math.max(...all.map((rect) => rect.right));
  const x = { begin: left + 3, number: (left + right) / 2, end: right - 3 }[part];
  return [x, all[0].top + all[0].height / 2];
}

describe('who copies', () => {
  let browser, address, close, tab;

  before(async () => {
    ({ browser, address, close } = await openBrowser({ '/copy.html': page }));
    const allowed = ['clipboard-read', 'clipboard-write'];
    await browser
      .defaultBrowserContext()
      .overridePermissions(new URL(address('/')).origin, allowed);
    tab = await browser.newPage();
    await tab.setViewport({ width: 1000, height: 900 });
    await tab.goto(address('/copy.html'));
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('kpi-big-number')].every((one) =>
        one.matches(':state(ready), :state(error)'),
      ),
    );
    await tab.bringToFront();
  });
  after(() => close?.());

  const copied = async (id, part, count = 3) => {
    const [x, y] = await tab.evaluate(placeOf, id, part);
    await tab.mouse.click(x, y, { count });
    await tab.keyboard.down('Control');
    await tab.keyboard.press('KeyC');
    await tab.keyboard.up('Control');
    const text = await tab.evaluate(() => navigator.clipboard.readText());
    return text.replaceAll('\u00a0', ' ').replace(/\n+$/, '');
  };

  Object.entries(SENTENCES).forEach(([name, [, text]], index) => {
    for (const part of ['begin', 'number', 'end']) {
      it(`a sentence by three clicks has ${name} in it (${part})`, async () => {
        assert.equal(await copied(`s${index}`, part), text);
      });
    }
  });

  it('a page has every number in its sentence', async () => {
    const [from, to] = [
      await tab.evaluate(placeOf, 's0', 'begin'),
      await tab.evaluate(placeOf, 's3', 'end'),
    ];
    await tab.mouse.move(from[0] - 3, from[1]);
    await tab.mouse.down();
    await tab.mouse.move(to[0] + 6, to[1], { steps: 4 });
    await tab.mouse.up();
    await tab.keyboard.down('Control');
    await tab.keyboard.press('KeyC');
    await tab.keyboard.up('Control');
    const text = await tab.evaluate(() => navigator.clipboard.readText());
    const sentences = Object.values(SENTENCES).map(([, sentence]) => sentence);
    assert.equal(text.replaceAll('\u00a0', ' '), sentences.slice(0, 4).join('\n\n'));
  });

  it('a number of its own has that alone', async () => {
    assert.equal(await copied('block', 'number'), '> 7,000');
  });
});
