import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { ALL_TAGS, SAMPLES, widgetOf } from '../support/four-widgets.mjs';
import { KIT, KIT_SCRIPT, openBrowser } from '../support/browser.mjs';
import { closePages, pageWithWaits } from '../support/page-waits.mjs';

// The one script loads what a page shows, by itself and all at once. Here it runs as it is built.

const NUMBER = widgetOf('kpi-big-number', '', 'so far');
const CSV = SAMPLES['kpi-big-number'].src;

const page = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>${KIT_SCRIPT}${body}`;

const PAGES = {
  '/empty.html': page('<p>Nothing of ours</p>'),
  '/number.html': page(NUMBER),
  '/linked.html': page(`<link rel="kpi-activity" href="${CSV}"><kpi-big-number></kpi-big-number>`),
  '/inline.html': page(`<p>We serve ${widgetOf('kpi-big-number', 'inline', 'many')} people.</p>`),
  '/all.html': page(
    Object.keys(SAMPLES)
      .map((tag) => widgetOf(tag))
      .join(''),
  ),
  '/map.html': page(widgetOf('community-map')),
  '/states.html': page(widgetOf('community-map', 'projection="albers-usa"')),
  '/counted.html': page(widgetOf('kpi-big-number', 'metric="countries"')),
  '/summed.html': page(widgetOf('kpi-big-number', 'figures="/none.json"')),
  '/summary.html': page('<kpi-big-number loading="eager" src="/none.json"></kpi-big-number>'),
  '/summed-map.html': page(widgetOf('community-map', 'figures="/none.json"')),
  '/lazy.html': page(
    `<div style="height: 5000px"></div><kpi-big-number src="${CSV}"></kpi-big-number>`,
  ),
};

const TAGS = Object.keys(SAMPLES);
const isCode = (path) => /\/(chunks|components)\//.test(path);
const codeOf = (tag) => new RegExp(`/(components|chunks)/${tag}\\b`);

const chunkOf = (path) => /\/chunks\/(.*)-[\w-]{7}\.js$/.exec(path)?.[1];
/** What the first picture of a page needs besides the files of its tag. */
const LATE = {
  '/map.html': ['world', 'read-text', 'country-names', 'names'],
  '/states.html': ['us', 'united-states', 'read-text', 'country-names', 'names'],
  '/counted.html': ['read-text', 'country-names', 'names'],
  '/summed.html': ['figure-in'],
  '/summary.html': ['figure-in'],
  '/summed-map.html': ['world', 'figure-in'],
};
const ANY_LATE = new Set(Object.values(LATE).flat());

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
  afterEach(() => closePages(opened.browser));

  /**
   * Opens a page and collects the paths that it requests.
   * @param {(path: string) => boolean} [isCut] which requests fail
   * @param {string} [instead] text of an answer to them, in place of a failure
   */
  async function open(path, isCut = () => false, instead) {
    const tab = await pageWithWaits(opened.browser);
    const state = { paths: [], isCut };
    const errors = [];
    tab.on('pageerror', ({ message }) => errors.push(message));
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const { pathname } = new URL(request.url());
      state.paths.push(pathname);
      if (!state.isCut(pathname)) return request.continue();
      if (instead === undefined) return request.abort();
      return request.respond({ contentType: 'text/javascript', body: instead });
    });
    await tab.goto(opened.address(path));
    return { tab, state, errors };
  }

  it('loads nothing more for a page without tags', async () => {
    const { state } = await open('/empty.html');
    assert.deepEqual(
      state.paths.filter((path) => path.endsWith('.js')),
      [new URL(KIT_SCRIPT.match(/src="([^"]+)/)[1], 'http://x').pathname],
    );
  });

  it('loads the code of the tags that a page has, and of no other', async () => {
    const { tab, state } = await open('/number.html');
    await tab.evaluate(allReady, ALL_TAGS);
    const loaded = TAGS.filter((tag) => state.paths.some((path) => codeOf(tag).test(path)));
    assert.deepEqual(loaded, ['kpi-big-number']);
    assert.ok(!state.paths.some((path) => path.includes('/charts-')));
    assert.ok(!state.paths.some((path) => ANY_LATE.has(chunkOf(path))));
  });

  for (const start of ['/number.html', '/linked.html']) {
    it(`asks for all of it at once, and for the data once, before any of it has come: ${start}`, async () => {
      const tab = await pageWithWaits(opened.browser);
      await tab.setRequestInterception(true);
      const held = [];
      let areAsked = false;
      tab.on('request', (request) => {
        const { pathname } = new URL(request.url());
        const isLater = pathname === CSV || /\/(chunks|components)\//.test(pathname);
        if (!isLater || areAsked) return request.continue();
        held.push(request);
        // Only when both files of the tag, that of the reader and the data have been asked for, any of them comes.
        if (held.length < 4) return;
        areAsked = true;
        for (const one of held) void one.continue();
      });
      const asked = [];
      tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await tab.goto(opened.address(start));
      await tab.evaluate(allReady, ALL_TAGS);
      assert.equal(asked.filter((path) => path === CSV).length, 1);
    });
  }

  for (const [path, late] of Object.entries(LATE)) {
    it(`asks at once for what a first picture needs later, too: ${path}`, async () => {
      const tab = await pageWithWaits(opened.browser);
      await tab.setRequestInterception(true);
      const held = new Set();
      const all = new Promise((resolve) => {
        tab.on('request', (request) => {
          const { pathname } = new URL(request.url());
          if (!isCode(pathname)) return request.continue();
          held.add(chunkOf(pathname));
          // Nothing has come yet that could ask for more.
          if (held.has('core') && late.every((one) => held.has(one))) resolve();
        });
      });
      await tab.goto(opened.address(path));
      await all;
      assert.deepEqual([...ANY_LATE].filter((one) => held.has(one)).sort(), [...late].sort());
    });
  }

  it('asks for the data as the kit does: without cookies, and without the address of the page', async () => {
    const { tab } = await open('/empty.html');
    await tab.setCookie({ name: 'secret', value: '1', url: opened.address('/') });
    const [request] = await Promise.all([
      tab.waitForRequest((one) => new URL(one.url()).pathname === CSV),
      tab.goto(opened.address('/number.html')),
    ]);
    assert.ok(!request.headers().referer);
    assert.equal(request.headers().cookie, undefined);
  });

  it('leaves the data of a widget far below until the reader comes near', async () => {
    const { tab, state } = await open('/lazy.html');
    await tab.evaluate(() => window.waits.until(() => customElements.get('kpi-big-number')));
    await tab.evaluate(() => window.waits.frames());
    assert.ok(!state.paths.includes(CSV));
    await tab.evaluate(() => scrollTo(0, 5000));
    await tab.evaluate(allReady, ALL_TAGS);
    assert.equal(state.paths.filter((path) => path === CSV).length, 1);
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
  });

  it('upgrades tags in closed shadow roots', async () => {
    const { tab, errors } = await open('/empty.html');
    await tab.evaluate((html) => {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'closed' });
      const loaded = new Promise((resolve) => root.addEventListener('kpi-load', resolve));
      root.innerHTML = html;
      document.body.append(host);
      return loaded.then(() => undefined);
    }, NUMBER);
    assert.deepEqual(errors, []);
  });

  it('has defined every tag before it loads the code of one', async () => {
    const { tab, state } = await open('/empty.html');
    const found = await tab.evaluate(async (tags) => {
      const classes = await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
      return classes.map((one) => one.version);
    }, TAGS);
    assert.equal(new Set(found).size, 1);
    assert.match(found[0], /^\d+\.\d+\.\d+$/);
    assert.ok(!state.paths.some(isCode));
  });

  it('gives an element its properties, methods and attributes, whenever a script uses them', async () => {
    const { tab, errors } = await open('/empty.html');
    const found = await tab.evaluate(async (src) => {
      const early = document.createElement('kpi-big-number');
      // What frameworks ask before they set a property.
      const known = ['src', 'excludeHubs', 'atLeast'].every((name) => name in early);
      const before = [early.figure, early.reload()];
      const csv = early.toCSV().catch((error) => error.name);
      const updated = early.updateComplete;
      early.setAttribute('loading', 'eager');
      early.setAttribute('label', 'not this');
      early.atLeast = true;
      early.setAttribute('label', 'By an attribute');
      document.body.append(early);
      const isDone = await updated;
      early.setAttribute('src', src);
      await new Promise((resolve) => early.addEventListener('kpi-load', resolve, { once: true }));
      await early.updateComplete;
      const text = (part) => early.shadowRoot.querySelector(`[part=${part}]`).textContent.trim();
      const rows = await early.toCSV();
      return {
        known,
        before,
        csv: await csv,
        isDone,
        label: text('label'),
        isAtLeast: text('value').startsWith('>'),
        isReflected: [early.label, early.atLeast, early.figure.value > 0],
        lines: rows.split('\n').length > 1,
      };
    }, CSV);
    assert.deepEqual(found, {
      known: true,
      before: [null, null],
      csv: 'InvalidStateError',
      isDone: true,
      label: 'By an attribute',
      isAtLeast: true,
      isReflected: ['By an attribute', true, true],
      lines: true,
    });
    assert.deepEqual(errors, []);
  });

  it('makes elements of the class that a module exports, whichever of both comes first', async () => {
    const { tab, errors } = await open('/empty.html');
    const found = await tab.evaluate(
      async (kit, src) => {
        const first = document.createElement('kpi-big-number');
        const { KpiBigNumber } = await import(kit);
        const made = new KpiBigNumber();
        class Own extends KpiBigNumber {
          // What lit offers to classes of others is there.
          static properties = { extra: { type: Number } };
        }
        customElements.define('own-number', Own);
        const second = document.createElement('kpi-big-number');
        const own = document.createElement('own-number');
        const copy = second.cloneNode();
        const all = [first, made, second, own, copy];
        const loaded = all.map(
          (one) => new Promise((resolve) => one.addEventListener('kpi-load', resolve)),
        );
        for (const one of all) {
          one.loading = 'eager';
          one.src = src;
        }
        document.body.append(...all);
        await Promise.all(loaded);
        own.setAttribute('extra', '5');
        return [
          ...all.map((one) => [one.localName, one instanceof KpiBigNumber, one instanceof Own]),
          own.extra,
        ];
      },
      KIT.replace('kpi-widgets', 'components/kpi-big-number'),
      CSV,
    );
    assert.deepEqual(found, [
      ['kpi-big-number', true, false],
      ['kpi-big-number', true, false],
      ['kpi-big-number', true, false],
      ['own-number', true, true],
      ['kpi-big-number', true, false],
      5,
    ]);
    assert.deepEqual(errors, []);
  });

  it('says what is missing, and rejects, if a file of another version comes that defines nothing', async () => {
    const { tab, errors } = await open('/number.html', (path) => path.includes('/components/'), '');
    const found = await tab.evaluate(async () => {
      const widget = document.querySelector('kpi-big-number');
      await window.waits.until(() => widget.shadowRoot?.querySelector('p'));
      const csv = await widget.toCSV().catch((error) => error.message);
      return [widget.shadowRoot.querySelector('p').textContent, csv, await widget.updateComplete];
    });
    assert.match(found[0], /could not be loaded/);
    assert.match(found[1], /has not been defined by its file/);
    assert.equal(found[2], false);
    assert.deepEqual(errors, []);
  });

  it('leaves an element whose class fails as it was, and goes on with the others', async () => {
    const { tab, errors } = await open('/empty.html');
    const found = await tab.evaluate(async (html) => {
      const bad = document.createElement('kpi-big-number');
      // Its own class cannot have what the page has taken.
      bad.attachInternals();
      document.body.append(bad);
      document.body.insertAdjacentHTML('beforeend', html);
      const good = document.body.lastElementChild;
      await new Promise((resolve) => good.addEventListener('kpi-load', resolve));
      const csv = await bad.toCSV().catch((error) => error.name);
      return [csv, await bad.updateComplete, bad.figure];
    }, NUMBER);
    assert.deepEqual(found, ['InvalidStateError', false, null]);
    assert.equal(errors.length, 1);
  });

  it('has given its tags to their code, so that a copy that stands alone comes too late', async () => {
    const { tab, errors } = await open('/number.html');
    await tab.evaluate(allReady, ALL_TAGS);
    const isSame = await tab.evaluate(
      async (alone) => {
        const before = document.querySelector('kpi-big-number');
        await new Promise((resolve) => {
          const script = document.createElement('script');
          Object.assign(script, { src: alone, onload: resolve });
          document.head.append(script);
        });
        return document.createElement('kpi-big-number').constructor === before.constructor;
      },
      KIT.replace('kpi-widgets', 'kpi-widgets.standalone'),
    );
    assert.equal(isSame, true);
    assert.deepEqual(errors, []);
  });

  it('upgrades elements that have been moved or taken away while their code was on its way', async () => {
    const { tab, state, errors } = await open('/empty.html', isCode);
    await tab.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', `<section>${html}${html}${html}</section>`);
      const [removed, moved] = document.querySelectorAll('kpi-big-number');
      window.removed = removed;
      removed.remove();
      document.body.prepend(moved);
      return window.waits.until(() => moved.shadowRoot.querySelector('p')).then(() => undefined);
    }, NUMBER);
    state.isCut = () => false;
    await tab.evaluate(() => dispatchEvent(new Event('online')));
    await tab.evaluate(allReady, ALL_TAGS);
    const isBack = await tab.evaluate(async () => {
      const { removed } = window;
      if (removed.shadowRoot?.querySelector('[part]')) return 'drawn while it was away';
      const loaded = new Promise((resolve) => removed.addEventListener('kpi-load', resolve));
      document.body.append(removed);
      await loaded;
      return removed.matches(':state(ready)');
    });
    assert.equal(isBack, true);
    assert.deepEqual(errors, []);
  });

  it('keeps room for a number, and shows its fallback, until its code is there', async () => {
    const { tab, state } = await open('/number.html', isCode);
    const found = await tab.evaluate(async () => {
      const widget = document.querySelector('kpi-big-number');
      await window.waits.until(() => widget.shadowRoot);
      const { display, minHeight } = getComputedStyle(widget);
      const room = [display, minHeight, widget.innerText.trim().split('\n')[0]];
      await window.waits.until(() => widget.shadowRoot.querySelector('p'));
      return room;
    });
    assert.deepEqual(found, ['block', '144px', 'so far']);
    state.isCut = () => false;
    await tab.evaluate(() => dispatchEvent(new Event('online')));
    await tab.evaluate(allReady, ALL_TAGS);
    assert.equal(
      await tab.evaluate(
        () => getComputedStyle(document.querySelector('kpi-big-number')).minHeight,
      ),
      '0px',
    );
  });

  it('says what is missing if the network is cut right after it, and goes on when it is back', async () => {
    const { tab, state, errors } = await open(
      '/number.html',
      (path) => !path.endsWith('.html') && (isCode(path) || path === CSV),
    );
    const text = await tab.evaluate(async () => {
      const widget = document.querySelector('kpi-big-number');
      await window.waits.until(() => widget.shadowRoot?.querySelector('p'));
      return [widget.shadowRoot.textContent, widget.textContent];
    });
    assert.match(text[0], new RegExp(`^${CSV} cannot be shown, as a part of the kit could not`));
    assert.equal(text[1], 'so far');
    state.isCut = () => false;
    await tab.evaluate(() => dispatchEvent(new Event('online')));
    await tab.evaluate(allReady, ALL_TAGS);
    const after = await tab.evaluate(
      () => document.querySelector('kpi-big-number').shadowRoot.textContent,
    );
    assert.doesNotMatch(after, /cannot be shown/);
    assert.deepEqual(errors, []);
  });

  it('fires kpi-error if its code is missing, and leaves the sentence around an inline number alone', async () => {
    const { tab } = await open('/inline.html', isCode);
    const found = await tab.evaluate(async () => {
      const widget = document.querySelector('kpi-big-number');
      const tooltip = () => widget.shadowRoot?.querySelector('[title]');
      await window.waits.until(tooltip);
      return [document.querySelector('p').innerText, tooltip().title, tooltip().textContent];
    });
    assert.equal(found[0], 'We serve many people.');
    assert.match(found[1], /could not be loaded/);
    assert.equal(found[2], '');
  });

  it('shows all tags, each file of code and data requested once', async () => {
    const { tab, state, errors } = await open('/all.html');
    await tab.evaluate(allReady, ALL_TAGS);
    const twice = state.paths.filter((path, at) => state.paths.indexOf(path) !== at);
    assert.deepEqual(twice, []);
    assert.deepEqual(errors, []);
  });
});
