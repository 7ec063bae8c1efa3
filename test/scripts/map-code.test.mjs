import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { closePages, pageWithWaits } from '../support/page-waits.mjs';

// What most maps do not need is loaded when it is needed, and together with the data: here by the built kit.

const PLACES = 'name,latitude,longitude,users,country\nBerkeley,37.87,-122.26,1200,US\n';
const DATA = `/text/x.csv?type=text/csv&amp;body=${encodeURIComponent(PLACES)}`;
const SCRIPT = '<script type="module" src="/built/components/community-map.js"></script>';

const page = (attributes) => `<!doctype html><html lang="en"><title>Map</title>${SCRIPT}
  <community-map loading="eager" src="${DATA}" ${attributes}>some</community-map></html>`;

const LATE = ['all-projections', 'united-states', 'us', 'parse-quoted'];

/** What each map needs of that, by its attributes. */
const MAPS = {
  '': [],
  'projection="albers-usa"': ['united-states', 'us'],
  'projection="equal-earth"': ['all-projections'],
  'projection="mercator"': ['all-projections'],
  graticule: ['all-projections'],
  'projection="albers-usa" graticule': ['all-projections', 'united-states', 'us'],
};

const path = (attributes) => `/map-${Object.keys(MAPS).indexOf(attributes)}.html`;

/** Runs in the page: waits for the map, and returns its paths or what it says instead. */
async function drawn() {
  const map = document.querySelector('community-map');
  await window.waits.until(() => map.matches(':is(:state(ready), :state(error))'));
  await map.updateComplete;
  const paths = () => [...map.shadowRoot.querySelectorAll('.chart svg > path')];
  const isOver = () => map.matches(':state(error)') || paths().length > 0;
  await window.waits.until(isOver);
  return {
    paths: paths().map((one) => one.getAttribute('d')),
    status: map.shadowRoot.querySelector('[part=status]').textContent.replace(/\s+/g, ' ').trim(),
  };
}

describe('the code of a map', { timeout: 120_000 }, () => {
  let opened;

  before(async () => {
    const pages = Object.keys(MAPS).map((attributes) => [path(attributes), page(attributes)]);
    opened = await openBrowser(Object.fromEntries(pages));
  });
  after(() => opened?.close());
  afterEach(() => closePages(opened.browser));

  /**
   * Opens a map.
   * @param {(file: string) => 'keep' | 'cut' | undefined} [on] is asked of each file of late code, and of `data`.
   *   What is kept comes once `free()` is called.
   */
  async function open(attributes, on = () => undefined) {
    const tab = await pageWithWaits(opened.browser);
    const files = [];
    const kept = [];
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const { pathname } = new URL(request.url());
      const [, file = ''] = /\/chunks\/(.*)-[\w-]{7}\.js$/.exec(pathname) ?? [];
      const name = pathname === '/text/x.csv' ? 'data' : file;
      if (name !== '') files.push(name);
      const what = on(name, files);
      if (what === 'cut') return request.abort();
      if (what === 'keep') return kept.push(request);
      return request.continue();
    });
    const free = () => kept.splice(0).forEach((request) => request.continue());
    await tab.goto(opened.address(path(attributes)));
    return { tab, files, free };
  }

  for (const [attributes, needed] of Object.entries(MAPS)) {
    it(`is ${needed.join(', ') || 'nothing more'} for <community-map ${attributes}>`, async () => {
      const { tab, files } = await open(attributes);
      const { paths } = await tab.evaluate(drawn);
      assert.ok(paths.length >= 4);
      const late = LATE.filter((file) => files.includes(file));
      assert.deepEqual(late, needed);
    });
  }

  it('is asked for before the data have come', async () => {
    for (const attributes of ['projection="albers-usa"', 'projection="mercator"']) {
      let allAsked;
      const asked = new Promise((resolve) => (allAsked = resolve));
      const wanted = ['data', ...MAPS[attributes]];
      const { tab, free } = await open(attributes, (name, files) => {
        if (wanted.every((one) => files.includes(one))) allAsked();
        return name === 'data' ? 'keep' : undefined;
      });
      await asked;
      free();
      assert.ok((await tab.evaluate(drawn)).paths.length >= 4);
    }
  });

  it('is missed with a sentence where there is no map without it', async () => {
    const { tab } = await open('projection="mercator"', (name) =>
      name === 'all-projections' ? 'cut' : undefined,
    );
    assert.match((await tab.evaluate(drawn)).status, /a part of the kit could not be loaded/);
  });

  it('is done without where a reader zooms', async () => {
    const { tab, files } = await open('', (name) =>
      name === 'all-projections' ? 'cut' : undefined,
    );
    const whole = await tab.evaluate(drawn);
    await tab.waitForFunction(() => {
      const { shadowRoot } = document.querySelector('community-map');
      shadowRoot.querySelector('button.zoom')?.click();
      return shadowRoot.querySelector('.zoomed');
    });
    const zoomed = await tab.evaluate(drawn);
    assert.ok(files.includes('all-projections'));
    assert.equal(zoomed.paths.length, whole.paths.length);
    assert.notEqual(zoomed.paths[0], whole.paths[0]);
    assert.equal(zoomed.status, whole.status);
  });
});
