import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { loadTypeScript } from '../../scripts/load-typescript.mjs';
import { KIT_SCRIPT, openBrowser } from '../support/browser.mjs';
import { closePages, giveWaits } from '../support/page-waits.mjs';

/** The repository is the site. */
const ROOT = new URL('../../', import.meta.url).href;
const ACTIVITY = 'src="/demo/data/hub-activity.csv" as-of="2026-11-20"';
const COMMUNITIES =
  'src="/demo/data/airtable-communities.csv" locations="/demo/data/airtable-locations.csv" activity="/demo/data/hub-activity.csv" as-of="2026-11-20"';

const TAGS = [
  `<kpi-big-number ${ACTIVITY}>`,
  `<kpi-big-number ${ACTIVITY} stat="latest" trend>`,
  `<kpi-big-number ${ACTIVITY} inline at-least>`,
  `<hub-area-chart ${ACTIVITY} controls>`,
  `<hub-area-chart ${ACTIVITY} kind="share" theme="dark">`,
  `<hub-area-chart ${ACTIVITY} kind="line">`,
  `<hub-area-chart ${ACTIVITY} kind="month-ends">`,
  `<hub-area-chart ${ACTIVITY} kind="calendar">`,
  `<community-bins ${ACTIVITY}>`,
  `<community-bins ${ACTIVITY} kind="treemap">`,
  `<community-map ${COMMUNITIES}>`,
  `<community-map ${COMMUNITIES} projection="albers-usa">`,
];

/** Greatest sum of layout shifts on a page that nobody notices, and px by which Chromium counts none. */
const [MOST_SHIFT, LEAST_SHIFT] = [0.01, 3];

const SCRIPTS = {
  'the one script': KIT_SCRIPT,
  'the file of each tag': ['kpi-big-number', 'hub-area-chart', 'community-bins', 'community-map']
    .map((tag) => `<script type="module" src="/built/components/${tag}.js"></script>`)
    .join(''),
};

describe('an element takes over what the page shows already', () => {
  let opened;
  let drawnTag;

  before(async () => {
    ({ drawnTag } = await loadTypeScript('test/support/drawn-tags.ts'));
    const drawn = [];
    for (const tag of TAGS) drawn.push(await drawnTag(tag, ROOT));
    const texts = drawn.map(({ element }, at) =>
      TAGS[at].includes(' inline')
        ? `<p>There were ${element} users.</p>`
        : `<p>A text before.</p>\n${element}\n<p>A text after.</p>`,
    );
    const page = (script, body, tags) => {
      const rules = [...new Set(tags.flatMap(({ rules }) => rules))].join('');
      return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>Prerendered</title><style>body { margin: 16px; font-family: Arimo }</style>
        <style data-kpi-prerendered>${rules}</style>${script}<body>${body}`;
    };
    const pages = Object.entries(SCRIPTS).map(([name, script]) => [
      `/${name.replaceAll(' ', '-')}.html`,
      page(script, texts.join('\n'), drawn),
    ]);
    // What is on the page stays, whatever becomes of the file.
    const number = await drawnTag(`<kpi-big-number ${ACTIVITY}>`, ROOT);
    const lost = number.element.replace('hub-activity.csv', 'no-file.csv');
    opened = await openBrowser({
      ...Object.fromEntries(pages),
      // Nothing stands beside the tags that would tell how the page lays them out.
      '/alone.html': page(
        KIT_SCRIPT,
        `${number.element}${number.element}<main>${number.element}${number.element}</main>`,
        [number],
      ),
      '/lost.html': page(KIT_SCRIPT, `${lost}<p>After.</p>`, [number]),
      '/no-kit.html': page(
        '<script type="module" src="/built/kpi-widgets.js"></script>',
        `${number.element}<p>After.</p>`,
        [number],
      ),
    });
  });
  after(() => opened?.close());
  afterEach(() => closePages(opened.browser));

  async function openedAt(name, width) {
    const page = await opened.browser.newPage();
    await giveWaits(page);
    await page.setViewport({ width, height: 800 });
    await page.evaluateOnNewDocument(watch);
    return page;
  }

  for (const name of Object.keys(SCRIPTS)) {
    for (const width of [320, 1440]) {
      it(`without a shift or a blank moment, by ${name}, at ${width} px`, async () => {
        const page = await openedAt(name, width);
        const line = await page.createCDPSession();
        await line.send('Network.enable');
        await line.send('Network.emulateNetworkConditions', {
          offline: false,
          latency: 40,
          downloadThroughput: 500_000,
          uploadThroughput: 500_000,
        });
        await page.goto(opened.address(`/${name.replaceAll(' ', '-')}.html`));
        const seen = await page.evaluate(async () => {
          const elements = [...document.querySelectorAll('body [data-kpi-prerendered]')];
          for (const one of elements) {
            one.scrollIntoView({ block: 'center' });
            await window.waits.until(
              () => one.matches(':state(ready)'),
              one.outerHTML.slice(0, 200),
            );
          }
          await window.waits.until(
            () => document.querySelector('[controls]').shadowRoot.querySelector('.toolbar'),
            'toolbar',
          );
          await window.waits.frames(8);
          window.seen.takeShifts();
          const heights = elements.map((one) => [
            window.seen.heights.get(one),
            one.getBoundingClientRect().height,
          ]);
          const { blank, shift, shifted } = window.seen;
          return { blank, shift, shifted, heights };
        });
        assert.deepEqual(seen.blank, []);
        seen.heights.forEach(([first, last], at) => {
          assert.ok(
            Math.abs(first - last) < LEAST_SHIFT,
            `${TAGS[at]}: ${first} px, then ${last} px`,
          );
        });
        assert.ok(seen.shift <= MOST_SHIFT, `shifted by ${seen.shift}: ${seen.shifted.join('; ')}`);
      });
    }
  }

  it('without a shift on a page that has nothing but tags', async () => {
    const page = await openedAt('alone', 600);
    await page.goto(opened.address('/alone.html'));
    const shift = await page.evaluate(async () => {
      const elements = [...document.querySelectorAll('kpi-big-number')];
      await window.waits.until(() => elements.every((one) => one.matches(':state(ready)')), 'all');
      await window.waits.frames(8);
      window.seen.takeShifts();
      return window.seen.shift;
    });
    assert.ok(shift <= MOST_SHIFT, `shifted by ${shift}`);
  });

  it('and leaves it where it is if the figure does not come, with the reason below it', async () => {
    const page = await openedAt('lost', 600);
    await page.goto(opened.address('/lost.html'));
    const found = await page.evaluate(async () => {
      const element = document.querySelector('kpi-big-number');
      const value = element.querySelector('.kpi-d-value');
      const before = value.getBoundingClientRect().top;
      await window.waits.until(() => element.matches(':state(error)'), 'an error');
      await window.waits.frames();
      const status = element.shadowRoot.querySelector('[part=status]');
      return {
        moved: value.getBoundingClientRect().top - before,
        isShown: value.checkVisibility() && value.getBoundingClientRect().height > 0,
        isBelow:
          status.getBoundingClientRect().top >=
          element.querySelector('.kpi-d-tag').getBoundingClientRect().bottom,
        text: status.textContent,
        labels: element.shadowRoot.querySelectorAll('[part=label]').length,
        blank: window.seen.blank,
      };
    });
    const { text, ...others } = found;
    assert.match(text, /no-file\.csv/);
    assert.deepEqual(others, { moved: 0, isShown: true, isBelow: true, labels: 0, blank: [] });
  });

  it('and leaves it if the code does not come', async () => {
    const page = await openedAt('no-kit', 600);
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      /\/built\/(?!kpi-widgets\.js)/.test(request.url()) ? request.abort() : request.continue(),
    );
    await page.goto(opened.address('/no-kit.html'));
    const found = await page.evaluate(async () => {
      const element = document.querySelector('kpi-big-number');
      await window.waits.until(
        () => element.shadowRoot?.querySelector('[role=status]'),
        'a sentence',
      );
      const value = element.querySelector('.kpi-d-value');
      return { isShown: value.checkVisibility(), blank: window.seen.blank };
    });
    assert.deepEqual(found, { isShown: true, blank: [] });
  });
});

/** Runs in the page: notes how high each element is at first, each shift, and each frame in which one shows nothing. */
function watch() {
  const seen = (window.seen = { heights: new Map(), blank: [], shift: 0, shifted: [] });
  const add = (entries) => {
    for (const { value, sources } of entries) {
      seen.shift += value;
      seen.shifted.push(
        `${value}: ${sources.map(({ node }) => node?.localName ?? node?.nodeName)}`,
      );
    }
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  // The browser tells of a shift later than it happens, unless it is asked.
  seen.takeShifts = () => add(observer.takeRecords());
  const shows = (element) => {
    const root = element.shadowRoot;
    const slot = root?.querySelector('slot');
    const isOwn = root?.querySelector('.chart > svg, [part=value]:not(:has(slot))');
    const isThere = !root || slot?.assignedNodes().length > 0 || isOwn;
    return isThere && element.getBoundingClientRect().height > 0;
  };
  const look = () => {
    const isWhole = document.readyState !== 'loading';
    for (const one of document.querySelectorAll('body [data-kpi-prerendered]')) {
      if (isWhole && !seen.heights.has(one))
        seen.heights.set(one, one.getBoundingClientRect().height);
      if (isWhole && !shows(one)) seen.blank.push(one.outerHTML.slice(0, 80));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
