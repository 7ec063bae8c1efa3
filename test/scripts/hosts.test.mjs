import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { KIT, KIT_SCRIPT, openBrowser } from '../support/browser.mjs';
import { shown } from '../support/in-page.mjs';
import { ALL_TAGS, WIDGETS } from '../support/four-widgets.mjs';
import { pageWithWaits } from '../support/page-waits.mjs';

const pageOf = (head, widgets = WIDGETS) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${head}<main style="width: 700px">${widgets}</main>`;

/** What a host may have done before the kit comes. */
const HOSTS = {
  'has prototypes with more in them': `<script>
    Array.prototype.extra = 'x'; Object.prototype.other = () => 'y'; String.prototype.third = 1;
    Number.prototype.fourth = 1; Array.prototype.at2 = function () { return 1; };
    </script>${KIT_SCRIPT}`,
  'takes away all style': `<style>* { all: unset !important } main { display: block !important; width: 700px !important }
    ${ALL_TAGS} { display: block !important }</style>${KIT_SCRIPT}`,
  'has a loader of modules': `<script>
    window.define = function () { throw new Error('define was called'); }; window.define.amd = {};
    window.require = window.define; window.module = undefined;
    </script>${KIT_SCRIPT}`,
  'has names of its own': `<script>
    var process = 1, global = 2, name = 'x', status = 'y', echarts = 3, Papa = 4, lit = 5;
    </script>${KIT_SCRIPT}`,
  'loads the kit twice': `${KIT_SCRIPT}<script type="module" src="${KIT}?again"></script>`,
};

/** Runs in the page: all that it does with the kit, and what is other than before. */
async function changes(kit, widgets) {
  // Lists by which Lit warns of two versions of itself, and a name that browsers lack that it needs.
  const isLits = (name) => /^((lit|reactive)[A-Z].*|Symbol metadata)$/.test(name);
  const prototypes = Object.getOwnPropertyNames(window)
    .filter((name) => typeof window[name] === 'function' && window[name].prototype)
    .map((name) => [name, window[name].prototype]);
  /** Every property by its name: the very same functions and values. */
  const look = () => {
    const found = new Map();
    const add = (owner, object) => {
      for (const key of Reflect.ownKeys(object)) {
        const { value, get, set, writable } = Object.getOwnPropertyDescriptor(object, key);
        found.set(`${owner} ${String(key)}`, [value, get, set, writable]);
      }
    };
    for (const [name, prototype] of prototypes) {
      add(`${name}.prototype`, prototype);
      add(name, window[name]);
    }
    for (const name of Object.getOwnPropertyNames(window)) {
      found.set(name, []);
    }
    const rest = {
      sheets: document.styleSheets.length,
      adopted: document.adoptedStyleSheets.length,
      head: document.head.outerHTML,
      html: document.documentElement.cloneNode().outerHTML,
      body: document.body.cloneNode().outerHTML,
      children: document.body.children.length,
      title: document.title,
      storage: localStorage.length + sessionStorage.length,
      cookie: document.cookie,
      address: location.href,
    };
    for (const [name, value] of Object.entries(rest)) found.set(`page ${name}`, [value]);
    return found;
  };

  const before = look();
  await import(kit);
  const main = document.querySelector('main');
  main.innerHTML = widgets;
  const all = [...main.children];
  for (const widget of all) widget.setAttribute('controls', '');
  await window.waits.until(() => all.every((widget) => widget.matches(':state(ready)')));
  const inside = (widget, selector) => [...widget.shadowRoot.querySelectorAll(selector)];
  for (const widget of all) {
    (await window.waits.until(() => inside(widget, '.tool.open')[0])).click();
    for (const chart of inside(widget, '.chart')) {
      chart.focus();
      chart.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home' }));
    }
    inside(widget, '[aria-controls=table]')[0]?.click();
    await widget.toImage('image/png');
    await widget.toImage('image/svg+xml');
    if ('explore' in widget) {
      widget.explore = true;
      await window.waits.until(() => inside(widget, '.explored svg path')[0]);
      inside(widget, '.explore-ends .tool')[1].click();
      await window.waits.until(() => inside(widget, 'dialog:modal')[0]);
    }
  }
  await window.waits.frames();
  main.replaceChildren();
  await window.waits.frames();
  const after = look();
  const isSame = (a, b) => a && b && a.every((value, at) => Object.is(value, b[at]));
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => !isLits(key) && !isSame(before.get(key), after.get(key)),
  );
}

describe('a page that is not kind', () => {
  let opened, usual;
  const visit = async (path, before) => {
    const page = await pageWithWaits(opened.browser);
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    if (before) await page.evaluateOnNewDocument(before);
    await page.goto(opened.address(path));
    const found = await page.evaluate(shown);
    return { page, errors, found };
  };

  before(async () => {
    const pages = Object.fromEntries(
      Object.entries(HOSTS).map(([name, head]) => [`/${name.replaceAll(' ', '-')}`, pageOf(head)]),
    );
    opened = await openBrowser({
      ...pages,
      '/usual': pageOf(KIT_SCRIPT),
      '/empty': pageOf('', ''),
    });
    usual = (await visit('/usual')).found;
  });
  after(() => opened?.close());

  for (const name of Object.keys(HOSTS)) {
    it(`shows the same where it ${name}`, { timeout: 60_000 }, async () => {
      const { page, errors, found } = await visit(`/${name.replaceAll(' ', '-')}`);
      assert.deepEqual(errors, []);
      assert.deepEqual(found, usual);
      await page.close();
    });
  }

  it('is as it was before', { timeout: 60_000 }, async () => {
    const page = await pageWithWaits(opened.browser);
    await page.goto(opened.address('/empty'));
    assert.deepEqual(await page.evaluate(changes, KIT, WIDGETS), []);
    await page.close();
  });
});
