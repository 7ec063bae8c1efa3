import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { ALL_TAGS, SAMPLES, widgetOf } from '../support/four-widgets.mjs';
import { pageWithWaits } from '../support/page-waits.mjs';

// The standalone files as a page has them that is not connected to anything but its own data.

const LITE = 'kpi-widgets.standalone-lite.js';
const WHOLE = 'kpi-widgets.standalone.js';

const pageOf = (file, widgets) => `<!doctype html><html lang="en"><meta charset="utf-8">
  <title>Alone</title><link rel="icon" href="data:,">
  <script defer src="/built/${file}"></script>${widgets}`;

const csv = (text) => `/text/x.csv?type=text/csv&amp;body=${encodeURIComponent(text)}`;
const PLACES = 'name,latitude,longitude,users,country\n';
const mapOf = (rows) =>
  `<community-map loading="eager" src="${csv(PLACES + rows)}"></community-map>
   <kpi-big-number loading="eager" metric="countries" src="${csv(PLACES + rows)}"></kpi-big-number>`;

const ALL = Object.keys(SAMPLES)
  .map((tag) => widgetOf(tag, 'controls'))
  .join('\n');
const EXPLORED = widgetOf('hub-area-chart', 'explore') + widgetOf('community-bins', 'explore');

const US = mapOf('A,40,-100,7,US\nB,52,13,5,DE\n').replace(
  '<community-map',
  '$& projection="albers-usa"',
);
const IN_SPANISH = `<div lang="es">${widgetOf('kpi-big-number')}</div>`;

const PAGES = {
  '/lite.html': pageOf(LITE, ALL),
  '/whole.html': pageOf(WHOLE, ALL),
  '/explored.html': pageOf(LITE, EXPLORED),
  '/named.html': pageOf(LITE, mapOf('A,48,11,7,Germany\nB,52,13,5,DE\nC,46,2,3,France\n')),
  '/unnamed.html': pageOf(LITE, mapOf('A,48,11,7,Germany\nB,46,2,3,\n')),
  '/states.html': pageOf(LITE, US),
  '/states-whole.html': pageOf(WHOLE, US),
  '/spanish.html': pageOf(LITE, IN_SPANISH),
  '/spanish-whole.html': pageOf(WHOLE, IN_SPANISH),
  '/german.html': pageOf(LITE, mapOf('A,48,11,7,Germany\nB,46,2,3,Frankreich\n')),
};

/** Runs in the page: what each widget shows, says and offers. */
async function seen(tags) {
  const widgets = [...document.querySelectorAll(tags)];
  const isOver = (widget) => widget.matches(':is(:state(ready), :state(error))');
  await window.waits.until(() => widgets.every(isOver));
  const hasTools = ({ controls, shadowRoot }) => !controls || shadowRoot.querySelector('.toolbar');
  await window.waits.until(() => widgets.every(hasTools));
  const answers = ({ shadowRoot }) =>
    !shadowRoot.querySelector('.chart:not(.place)') || shadowRoot.querySelector('.tip');
  await window.waits.until(() => widgets.every(answers));
  const text = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  return widgets.map((widget) => {
    const root = widget.shadowRoot;
    const offers = [...root.querySelectorAll('button')].map(text);
    return {
      tag: widget.localName,
      value: text(root.querySelector('[part=value]')),
      marks: root.querySelectorAll('.chart svg path').length,
      status: text(root.querySelector('[part=status]')),
      label: text(root.querySelector('[part=label]')),
      offersExplore: offers.includes('Explore'),
      tellsOfKey: text(root).includes('E opens and closes the explore view'),
    };
  });
}

describe('the light standalone file', { timeout: 120_000 }, () => {
  let opened;

  before(async () => (opened = await openBrowser(PAGES)));
  after(() => opened?.close());

  /** Opens a page, and returns what it shows, has requested and complains about. */
  async function open(name, act = () => undefined) {
    const page = await pageWithWaits(opened.browser);
    const [requests, errors] = [[], []];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(opened.address(name));
    const widgets = await page.evaluate(seen, ALL_TAGS);
    const acted = await page.evaluate(act);
    await page.close();
    const others = requests.filter((path) => !/\.(csv|html)$/.test(path) && path !== '');
    return { widgets, others: new Set(others), errors, acted };
  }

  /** Runs in the page: presses E on the chart, and returns whether that asks for the explore view. */
  function pressE() {
    const chart = document.querySelector('hub-area-chart');
    const event = new KeyboardEvent('keydown', { key: 'e', bubbles: true, composed: true });
    chart.shadowRoot.querySelector('.chart').dispatchEvent(event);
    return chart.explore;
  }

  it('draws all tags, and requests nothing but their data', async () => {
    const { widgets, others, errors } = await open('/lite.html');
    assert.deepEqual(errors, []);
    assert.deepEqual(
      [...others].filter((path) => path !== `/built/${LITE}`),
      [],
    );
    assert.equal(widgets.length, Object.keys(SAMPLES).length);
    for (const { tag, value, marks, status } of widgets) {
      assert.doesNotMatch(status, /cannot|could not/, tag);
      if (tag === 'kpi-big-number') assert.match(value, /^\d{1,2},\d{3}$/);
      else assert.ok(marks >= 4, `${tag} has ${marks} paths`);
    }
  });

  it('offers no explore view, which the other standalone file does', async () => {
    const offered = async (name) => {
      const { widgets, acted } = await open(name, pressE);
      const ofCharts = widgets.filter(({ tag }) => /chart|bins/.test(tag));
      assert.equal(ofCharts.length, 2);
      return [
        ...ofCharts.flatMap(({ offersExplore, tellsOfKey }) => [offersExplore, tellsOfKey]),
        acted,
      ];
    };
    assert.deepEqual(await offered('/lite.html'), Array(5).fill(false));
    assert.deepEqual(await offered('/whole.html'), Array(5).fill(true));
  });

  it('says so where the page asks for one, and draws the chart', async () => {
    const { widgets, errors } = await open('/explored.html');
    assert.deepEqual(errors, []);
    for (const { tag, marks, status } of widgets) {
      assert.match(
        status,
        /explore view could not be opened \(this file of the kit has none\)/,
        tag,
      );
      assert.ok(marks >= 4, `${tag} has ${marks} paths`);
    }
  });

  it('counts countries that a file names in English or by code', async () => {
    const { widgets, others } = await open('/named.html');
    const [map, number] = widgets;
    assert.ok(map.marks >= 4);
    assert.equal(number.value, '2');
    assert.equal(others.size, 1);
  });

  it('says that it cannot, for a place without one and for a name in another language', async () => {
    for (const name of ['/unnamed.html', '/german.html']) {
      const { widgets } = await open(name);
      assert.equal(widgets.length, 2);
      for (const { status } of widgets) {
        assert.match(status, /cannot be read, as a part of the kit could not be loaded/, name);
      }
    }
  });

  it('draws the world where the page asks for the United States, and says so', async () => {
    const [map] = (await open('/states.html')).widgets;
    assert.ok(map.marks >= 4);
    assert.match(map.status, /projection="albers-usa"/);
    const [other] = (await open('/states-whole.html')).widgets;
    assert.ok(other.marks >= 4);
    assert.equal(other.status, '');
  });

  it('speaks English in a page in another language', async () => {
    const [number] = (await open('/spanish.html')).widgets;
    assert.equal(number.label, 'Monthly users');
    const [other] = (await open('/spanish-whole.html')).widgets;
    assert.equal(other.label, 'Usuarios mensuales');
  });
});
