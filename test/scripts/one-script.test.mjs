import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ALL_TAGS, SAMPLES, widgetOf } from '../support/four-widgets.mjs';
import { KIT_SCRIPT, openBrowser } from '../support/browser.mjs';
import { pageWithWaits } from '../support/page-waits.mjs';

// The one script loads what a page shows, by itself and all at once. Here it runs as it is built.

const NUMBER = widgetOf('kpi-big-number', '', 'so far');
const CHART = widgetOf('hub-area-chart');
const CSV = SAMPLES['kpi-big-number'].src;

const page = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>${KIT_SCRIPT}${body}`;

const PAGES = {
  '/empty.html': page('<p>Nothing of ours</p>'),
  '/number.html': page(NUMBER),
  '/frozen.html': page(NUMBER).replace(
    '<script',
    '<script>Object.freeze(customElements)</script><script',
  ),
  '/inline.html': page(`<p>We serve ${widgetOf('kpi-big-number', 'inline', 'many')} people.</p>`),
  '/all.html': page(
    Object.keys(SAMPLES)
      .map((tag) => widgetOf(tag))
      .join(''),
  ),
  '/lazy.html': page(
    `<div style="height: 5000px"></div><kpi-big-number src="${CSV}"></kpi-big-number>`,
  ),
};

const TAGS = Object.keys(SAMPLES);
const codeOf = (tag) => new RegExp(`/(components|chunks)/${tag}\\b`);

/** Runs in the page: waits until every tag shows its figure. */
const allReady = (selector) =>
  window.waits.until(() => {
    const all = [...document.querySelectorAll(selector)];
    return all.length > 0 && all.every((one) => one.matches(':state(ready)'));
  });

describe('the one script', { timeout: 120_000 }, () => {
  let opened;
  before(async () => (opened = await openBrowser(PAGES)));
  after(() => opened?.close());

  /**
   * Opens a page and collects the paths that it requests.
   * @param {(path: string) => boolean} [isCut] which requests fail
   */
  async function open(path, isCut = () => false) {
    const tab = await pageWithWaits(opened.browser);
    const state = { paths: [], isCut };
    const errors = [];
    tab.on('pageerror', ({ message }) => errors.push(message));
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const { pathname } = new URL(request.url());
      state.paths.push(pathname);
      return state.isCut(pathname) ? request.abort() : request.continue();
    });
    await tab.goto(opened.address(path));
    return { tab, state, errors };
  }

  it('loads nothing more for a page without tags', async () => {
    const { tab, state } = await open('/empty.html');
    assert.deepEqual(
      state.paths.filter((path) => path.endsWith('.js')),
      [new URL(KIT_SCRIPT.match(/src="([^"]+)/)[1], 'http://x').pathname],
    );
    await tab.close();
  });

  it('loads the code of the tags that a page has, and of no other', async () => {
    const { tab, state } = await open('/number.html');
    await tab.evaluate(allReady, ALL_TAGS);
    const loaded = TAGS.filter((tag) => state.paths.some((path) => codeOf(tag).test(path)));
    assert.deepEqual(loaded, ['kpi-big-number']);
    assert.ok(!state.paths.some((path) => path.includes('/charts-')));
    await tab.close();
  });

  it('asks for all of it at once, and for the data once, before any of it has come', async () => {
    const tab = await pageWithWaits(opened.browser);
    await tab.setRequestInterception(true);
    const held = [];
    tab.on('request', (request) => {
      const { pathname } = new URL(request.url());
      const isLater = pathname === CSV || /\/(chunks|components)\//.test(pathname);
      if (!isLater) return request.continue();
      held.push({ pathname, request });
      // Only when both files of code and the data have been asked for, any of them comes.
      if (held.length < 3) return;
      for (const one of held.splice(0)) void one.request.continue();
    });
    const asked = [];
    tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await tab.goto(opened.address('/number.html'));
    await tab.evaluate(allReady, ALL_TAGS);
    assert.equal(asked.filter((path) => path === CSV).length, 1);
    await tab.close();
  });

  it('asks for the data as the kit does: without cookies, and without the address of the page', async () => {
    const { tab } = await open('/empty.html');
    await tab.setCookie({ name: 'secret', value: '1', url: opened.address('/') });
    const [request] = await Promise.all([
      tab.waitForRequest((one) => new URL(one.url()).pathname === CSV),
      tab.goto(opened.address('/number.html')),
    ]);
    assert.ok(!request.headers().referer);
    assert.equal(request.headers().cookie, undefined);
    await tab.close();
  });

  it('leaves the data of a widget far below until the reader comes near', async () => {
    const { tab, state } = await open('/lazy.html');
    await tab.evaluate(() => window.waits.until(() => customElements.get('kpi-big-number')));
    await tab.evaluate(() => window.waits.frames());
    assert.ok(!state.paths.includes(CSV));
    await tab.evaluate(() => scrollTo(0, 5000));
    await tab.evaluate(allReady, ALL_TAGS);
    assert.equal(state.paths.filter((path) => path === CSV).length, 1);
    await tab.close();
  });

  it('finds tags that scripts add, and keeps the properties they have been given before', async () => {
    const { tab } = await open('/empty.html');
    const label = await tab.evaluate(async (src) => {
      const late = document.createElement('kpi-big-number');
      Object.assign(late, { src, label: 'By a script', loading: 'eager' });
      document.body.append(late);
      await new Promise((resolve) => late.addEventListener('kpi-load', resolve, { once: true }));
      await late.updateComplete;
      return late.shadowRoot.querySelector('[part=label]').textContent;
    }, CSV);
    assert.equal(label, 'By a script');
    await tab.close();
  });

  for (const [name, build] of Object.entries({
    'that is there before the element is on the page': (html) => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = html;
      document.body.append(host);
    },
    'of an element that is defined later, and filled after that': (html) => {
      document.body.append(document.createElement('x-card'));
      class Card extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: 'open' });
          queueMicrotask(() => (root.innerHTML = html));
        }
      }
      requestAnimationFrame(() => customElements.define('x-card', Card));
    },
    'within another one': (html) => {
      const [outer, inner] = [document.createElement('div'), document.createElement('div')];
      outer.attachShadow({ mode: 'open' }).append(inner);
      document.body.append(outer);
      inner.attachShadow({ mode: 'open' }).innerHTML = html;
      outer.shadowRoot.append(document.createElement('p'), inner);
    },
  })) {
    it(`finds tags in an open shadow root ${name}`, async () => {
      const { tab, errors } = await open('/empty.html');
      const loaded = tab.evaluate(
        () => new Promise((resolve) => addEventListener('kpi-load', resolve, { once: true })),
      );
      await tab.evaluate(build, NUMBER);
      await loaded;
      assert.deepEqual(errors, []);
      await tab.close();
    });
  }

  for (const [name, ask] of Object.entries({
    'waits for it': () => customElements.whenDefined('hub-area-chart').then(() => undefined),
    'looks for its class': () =>
      window.waits.until(() => customElements.get('hub-area-chart')).then(() => undefined),
  })) {
    it(`loads the code of a tag that is not on the page yet, if a script ${name}`, async () => {
      const { tab, state } = await open('/empty.html');
      await tab.evaluate(ask);
      const loaded = TAGS.filter((tag) => state.paths.some((path) => codeOf(tag).test(path)));
      assert.deepEqual(loaded, ['hub-area-chart']);
      await tab.close();
    });
  }

  it('works where the page has frozen its registry', async () => {
    const { tab, errors } = await open('/frozen.html');
    await tab.evaluate(allReady, ALL_TAGS);
    assert.deepEqual(errors, []);
    await tab.close();
  });

  it('is not disturbed by names that no element can have', async () => {
    const { tab, errors } = await open('/empty.html');
    await tab.evaluate((html) => {
      const path = 'http://www.w3.org/2000/svg';
      document.body.append(document.createElementNS(path, 'font-face'));
      document.body.insertAdjacentHTML('beforeend', html);
    }, CHART);
    await tab.evaluate(allReady, ALL_TAGS);
    assert.deepEqual(errors, []);
    await tab.close();
  });

  const isCode = (path) => /\/(chunks|components)\//.test(path);

  it('says what is missing if the network is cut right after it, and goes on when it is back', async () => {
    const { tab, state, errors } = await open(
      '/number.html',
      (path) => !path.endsWith('.html') && (isCode(path) || path === CSV),
    );
    const text = await tab.evaluate(async () => {
      const widget = document.querySelector('kpi-big-number');
      await window.waits.until(() => widget.shadowRoot);
      return [widget.shadowRoot.textContent, widget.textContent, widget.matches(':defined')];
    });
    assert.match(text[0], new RegExp(`^${CSV} cannot be shown, as a part of the kit could not`));
    assert.deepEqual(text.slice(1), ['so far', false]);
    state.isCut = () => false;
    await tab.evaluate(() => dispatchEvent(new Event('online')));
    await tab.evaluate(allReady, ALL_TAGS);
    const after = await tab.evaluate(
      () => document.querySelector('kpi-big-number').shadowRoot.textContent,
    );
    assert.doesNotMatch(after, /cannot be shown/);
    assert.deepEqual(errors, []);
    await tab.close();
  });

  it('fires kpi-error if its code is missing, and leaves the sentence around an inline number alone', async () => {
    const { tab } = await open('/inline.html', isCode);
    const found = await tab.evaluate(async () => {
      const widget = document.querySelector('kpi-big-number');
      await window.waits.until(() => widget.title);
      return [document.querySelector('p').innerText, widget.title, widget.shadowRoot.textContent];
    });
    assert.equal(found[0], 'We serve many people.');
    assert.match(found[1], /could not be loaded/);
    assert.equal(found[2], '');
    await tab.close();
  });

  it('shows all tags, each file of code and data requested once', async () => {
    const { tab, state, errors } = await open('/all.html');
    await tab.evaluate(allReady, ALL_TAGS);
    const twice = state.paths.filter((path, at) => state.paths.indexOf(path) !== at);
    assert.deepEqual(twice, []);
    assert.deepEqual(errors, []);
    await tab.close();
  });
});
