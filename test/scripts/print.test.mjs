import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import { KIT_SCRIPT, openBrowser } from '../support/browser.mjs';

const ACTIVITY = '/demo/data/hub-activity.csv';

/** A dark page that knows nothing of print, with widgets far below what is seen. */
const PAGE = `<!doctype html><html lang="en" class="dark"><meta charset="utf-8">
<style>
  body { margin: 0; background: #111; color: #eee; --kpi-ink: #fafafa; --kpi-muted: #dddddd }
  p { height: 4000px }
  @media print { p { height: auto } }
</style>
<script>
  // Before the kit: how high all is when the browser counts the sheets.
  matchMedia('print').addEventListener('change', ({ matches }) => {
    if (matches) window.counted = window.heights();
  });
  window.heights = () =>
    Object.fromEntries([...document.querySelectorAll('[id]')].map((one) => [one.id, one.offsetHeight]));
</script>
${KIT_SCRIPT}
<hub-area-chart id="first" src="${ACTIVITY}" loading="eager" controls></hub-area-chart>
<kpi-big-number id="number" src="${ACTIVITY}" loading="eager" trend></kpi-big-number>
<p>Between them</p>
<hub-area-chart id="lazy" src="${ACTIVITY}" timescale="daily"></hub-area-chart>
<community-bins id="bins" src="${ACTIVITY}"></community-bins>
<community-map id="map" src="/demo/data/airtable-communities.csv" loading="eager" controls
  locations="/demo/data/airtable-locations.csv" activity="${ACTIVITY}"></community-map>
<hub-area-chart id="explored" src="${ACTIVITY}" loading="eager" controls explore></hub-area-chart>
<hub-area-chart id="small" src="${ACTIVITY}" loading="eager" style="--kpi-height: 12em"></hub-area-chart>
<hub-area-chart id="calendar" kind="calendar" src="${ACTIVITY}" loading="eager"></hub-area-chart>
<community-bins id="treemap" kind="treemap" src="${ACTIVITY}" loading="eager"></community-bins>`;

/** The figures on the page whose tables are closed. */
const PICTURES = ['lazy', 'bins', 'map', 'explored', 'small', 'calendar', 'treemap'];

/** 85 mm in px. */
const MOST = (85 / 25.4) * 96;

/** Runs in the page: what a widget is like while it is on paper. */
function observe() {
  const looks = {};
  const lookOf = (element) => {
    const root = element.shadowRoot;
    const style = (selector) => {
      const found = root.querySelector(selector);
      return found && getComputedStyle(found);
    };
    const series = root.querySelector('.series');
    return {
      width: Number(root.querySelector('.chart svg')?.getAttribute('width') ?? 0),
      room: root.querySelector('.chart')?.clientWidth ?? 0,
      text: root.querySelector('.chart svg text')?.getAttribute('fill'),
      color: style('.root')?.color,
      ground: style('.root')?.backgroundColor,
      breaks: style('.root')?.breakInside,
      there: [
        '.tool',
        '.toolbar',
        '.tip',
        '.cues',
        'div.overlay',
        '.explore-bar',
        '.explore-hint',
      ].filter((selector) =>
        [...root.querySelectorAll(selector)].some((one) => one.checkVisibility()),
      ),
      height: root.querySelector('.root').offsetHeight,
      picture: root.querySelector('.chart')?.offsetHeight ?? 0,
      drawn: Number(root.querySelector('.chart svg')?.getAttribute('height') ?? 0),
      order: [...root.querySelectorAll('.label, .chart, .series, .caption')].map((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return [Math.round(top), Math.round(bottom)];
      }),
      legend: series && [series.clientHeight, series.scrollHeight],
      table: style('.table .scroll')?.overflowY,
      broad: root.querySelector('.table table')?.offsetWidth ?? 0,
    };
  };
  window.looks = looks;
  matchMedia('print').addEventListener('change', ({ matches }) => {
    if (!matches) return;
    looks.paper = innerWidth;
    for (const element of document.querySelectorAll('[id]')) looks[element.id] = lookOf(element);
    looks.drawn = window.heights();
  });
  window.lookOf = lookOf;
}

const until = (page, test) => page.waitForFunction(test, { timeout: 15000 });

/** Waits until every widget notices that its page is printed, as it does soon after its figure. */
const untilWatching = (page) =>
  until(page, () =>
    [
      ...document.querySelectorAll('hub-area-chart, kpi-big-number, community-bins, community-map'),
    ].every((one) => one.shadowRoot?.querySelector('.probe')),
  );

describe('a dark page on paper', () => {
  let opened, page, paper, screenBefore, screenAfter;

  before(async () => {
    opened = await openBrowser({ '/page.html': PAGE });
    page = await opened.browser.newPage();
    await page.setViewport({ width: 1300, height: 800 });
    await page.goto(opened.address('/page.html'));
    await until(page, () =>
      ['first', 'number'].every((id) => document.getElementById(id)?.matches(':state(ready)')),
    );
    await untilWatching(page);
    const click = (selector) =>
      page.evaluate((wanted) => {
        const found = document.querySelector('#first').shadowRoot.querySelectorAll(wanted);
        [...found].at(-1).click();
      }, selector);
    await until(page, () =>
      document.querySelector('#first').shadowRoot.querySelector('.tool.open'),
    );
    await click('[aria-controls=table]');
    await until(page, () => document.querySelector('#first').shadowRoot.querySelector('.table'));
    await page.evaluate(observe);
    const screen = () => page.evaluate(() => window.lookOf(document.querySelector('#first')));
    screenBefore = await screen();
    await page.pdf({ format: 'A4', margin: { left: '1cm', right: '1cm' } });
    paper = await page.evaluate(() => ({ ...window.looks, counted: window.counted }));
    await page.waitForFunction(
      (width) => window.lookOf(document.querySelector('#first')).width === width,
      { timeout: 5000 },
      screenBefore.width,
    );
    screenAfter = await screen();
  });

  after(() => opened?.close());

  it('has what was not near enough to be loaded', () => {
    for (const id of ['lazy', 'bins']) assert.ok(paper[id].width > 0, id);
  });

  it('draws every picture for the width of the paper', () => {
    for (const id of ['first', 'lazy', 'bins']) {
      assert.equal(paper[id].width, paper[id].room, id);
      assert.ok(paper[id].width < 760, `${id} is ${paper[id].width} px wide`);
    }
    assert.ok(screenBefore.width > 1200);
  });

  it('is dark text on white', () => {
    for (const id of ['first', 'lazy', 'bins', 'number']) {
      assert.equal(paper[id].color, 'rgb(35, 3, 68)', id);
      assert.equal(paper[id].ground, 'rgb(255, 255, 255)', id);
    }
    for (const id of ['first', 'lazy']) assert.equal(paper[id].text, '#5d5470', id);
    assert.equal(screenBefore.text, '#dddddd');
  });

  it('has no buttons and no tooltip, and the whole legend and table', () => {
    const { there, legend, table, broad, room } = paper.first;
    assert.deepEqual(there, []);
    for (const id of PICTURES) assert.deepEqual(paper[id].there, [], id);
    assert.equal(legend[0], legend[1]);
    assert.equal(table, 'visible');
    assert.ok(broad > 0 && broad <= room, `a table of ${broad} px on ${room} px`);
    assert.ok(screenBefore.there.includes('.toolbar'));
    assert.equal(screenBefore.table, 'auto');
  });

  it('has no picture that is higher than 85 mm with its words, nor words over a picture', () => {
    for (const id of PICTURES) {
      const { height, picture, drawn, order } = paper[id];
      assert.ok(height <= MOST, `${id} is ${height} px high`);
      assert.ok(picture >= 160, `the picture of ${id} is ${picture} px high`);
      // The circles that explain a map are smaller on a smaller one, and so is their row.
      assert.ok(
        Math.abs(drawn - picture) <= 6,
        `${id} is drawn ${drawn} px high for ${picture} px`,
      );
      const ends = order.map(([, bottom]) => bottom);
      order.slice(1).forEach(([top], at) => assert.ok(top >= ends[at] - 1, `${id}: ${order}`));
    }
    assert.ok(paper.small.picture <= 193, `${paper.small.picture}`);
  });

  it('is as high when the sheets are counted as when all is drawn', () => {
    for (const id of PICTURES.filter((one) => !['lazy', 'bins'].includes(one))) {
      assert.ok(Math.abs(paper.counted[id] - paper.drawn[id]) <= 1, `${id}: ${paper.counted[id]}`);
    }
  });

  it('keeps a widget on one sheet, unless its table is open', () => {
    assert.equal(paper.lazy.breaks, 'avoid');
    assert.equal(paper.first.breaks, 'auto');
  });

  it('is on the screen what it was before', () => {
    assert.deepEqual(screenAfter, screenBefore);
  });
});

describe('a map printed before a reader can do anything with it', () => {
  let opened;

  before(async () => {
    opened = await openBrowser({
      '/map.html': `<!doctype html><html lang="en"><meta charset="utf-8">${KIT_SCRIPT}
      <community-map src="/demo/data/airtable-communities.csv" loading="eager" controls
        locations="/demo/data/airtable-locations.csv" activity="${ACTIVITY}"></community-map>`,
    });
  });
  after(() => opened?.close());

  it('is as low as a map with all its code', async () => {
    const page = await opened.browser.newPage();
    await page.setRequestInterception(true);
    let held = 0;
    page.on('request', (request) => {
      if (!/map-interactions/.test(request.url())) return request.continue();
      held++;
    });
    await page.goto(opened.address('/map.html'));
    await until(page, () => document.querySelector('community-map')?.matches(':state(ready)'));
    await untilWatching(page);
    await page.emulateMediaType('print');
    await page.setViewport({ width: 718, height: 1000 });
    const height = await page.evaluate(
      () => document.querySelector('community-map').shadowRoot.querySelector('.root').offsetHeight,
    );
    assert.ok(held > 0);
    assert.ok(height <= MOST, `the map is ${height} px high`);
  });
});

/** Colours that a printed page fills text and areas with, each as red, green and blue from 0 to 1. */
function coloursOf(pdf) {
  const bytes = Buffer.from(pdf);
  const colours = new Set();
  for (const { index, 0: opening } of bytes.toString('latin1').matchAll(/stream\r?\n/g)) {
    try {
      const text = inflateSync(bytes.subarray(index + opening.length)).toString('latin1');
      for (const [, colour] of text.matchAll(/((?:[\d.]+ ){3})rg\b/g)) colours.add(colour.trim());
    } catch {
      // Not a packed stream.
    }
  }
  return [...colours];
}

describe('a sentence with numbers, printed', () => {
  const sentence = `<p>We serve
    <kpi-big-number inline src="${ACTIVITY}" loading="eager">6,500</kpi-big-number> people,
    <kpi-big-number inline src="/status/403" loading="eager">9,999</kpi-big-number> of them old, on
    <kpi-big-number inline metric="hubs" src="${ACTIVITY}" loading="eager" /> hubs.</p>`;
  const styles = {
    dark: 'body { background: #111; color: #eee }',
    'dark with an ink of its own': 'body { background: #111; color: #eee; --kpi-ink: #fafafa }',
    light: 'body { color: #123456 }',
  };
  let browser, address, close;

  before(async () => {
    const pages = Object.entries(styles).map(([name, style]) => [
      `/${name.replaceAll(' ', '-')}.html`,
      `<!doctype html><html lang="en"><meta charset="utf-8"><style>${style}</style>
      ${KIT_SCRIPT}${sentence}`,
    ]);
    ({ browser, address, close } = await openBrowser(Object.fromEntries(pages)));
  });
  after(() => close?.());

  for (const name of Object.keys(styles)) {
    for (const printBackground of [false, true]) {
      it(`is in one colour on a page that is ${name}, ${printBackground ? 'with' : 'without'} backgrounds`, async () => {
        const page = await browser.newPage();
        await page.goto(address(`/${name.replaceAll(' ', '-')}.html`));
        await until(page, () =>
          [...document.querySelectorAll('kpi-big-number')].every((one) =>
            one.matches(':state(ready), :state(error)'),
          ),
        );
        await untilWatching(page);
        const colours = coloursOf(await page.pdf({ printBackground }));
        // The text, and behind it a ground that is printed.
        const hasGround = printBackground && name.startsWith('dark');
        assert.equal(colours.length, hasGround ? 2 : 1, colours.join('; '));
        await page.close();
      });
    }
  }
});
