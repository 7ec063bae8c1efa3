import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';

const ACTIVITY = '/demo/data/hub-activity.csv';
const WIDGETS = `
<kpi-big-number src="${ACTIVITY}" loading="eager" trend></kpi-big-number>
<hub-area-chart src="${ACTIVITY}" loading="eager" controls></hub-area-chart>
<community-map src="/demo/data/airtable-communities.csv" locations="/demo/data/airtable-locations.csv"
  activity="${ACTIVITY}" loading="eager"></community-map>
<community-bins src="${ACTIVITY}" loading="eager"></community-bins>`;
const KIT = '<script type="module" src="/src/index.ts"></script>';
const pageOf = (head, html = 'lang="en"') =>
  `<!doctype html><html ${html}><meta charset="utf-8"><title>Host</title>${head}<main style="width: 700px">${WIDGETS}</main>`;

/** What a host may have done before the kit comes. */
const HOSTS = {
  'has prototypes with more in them': `<script>
    Array.prototype.extra = 'x'; Object.prototype.other = () => 'y'; String.prototype.third = 1;
    Number.prototype.fourth = 1; Array.prototype.at2 = function () { return 1; };
    </script>${KIT}`,
  'takes away all style': `<style>* { all: unset !important } main { display: block !important; width: 700px !important }
    kpi-big-number, hub-area-chart, community-map, community-bins { display: block !important }</style>${KIT}`,
  'has a loader of modules': `<script>
    window.define = function () { throw new Error('define was called'); }; window.define.amd = {};
    window.require = window.define; window.module = undefined;
    </script>${KIT}`,
  'has names of its own': `<script>
    var process = 1, global = 2, name = 'x', status = 'y', echarts = 3, Papa = 4, lit = 5;
    </script>${KIT}`,
  'loads the kit twice': `${KIT}<script type="module" src="/src/index.ts?again"></script>`,
};

/** Runs in the page: every figure and every picture, as text. */
async function shown() {
  const widgets = [...document.querySelectorAll('main > *')];
  const isThere = (widget) => widget.matches(':state(ready)');
  while (!widgets.every(isThere)) await new Promise((resolve) => setTimeout(resolve, 20));
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  // For the sizes to settle.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return widgets.map((widget) => ({
    csv: widget.toCSV(),
    text: widget.shadowRoot.querySelector('[part=value], [part=caption]').textContent.trim(),
    size: widget.shadowRoot.querySelector('.chart > svg')?.getAttribute('width') ?? '',
    marks: widget.shadowRoot.querySelectorAll('.chart > svg *').length,
  }));
}

/** Runs in the page before all else: what there is in it. */
const globalsOf = () => Object.getOwnPropertyNames(window).sort();

describe('a page that is not kind', () => {
  let opened, usual;
  const visit = async (path, before) => {
    const page = await opened.browser.newPage();
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
    opened = await openBrowser({ ...pages, '/usual': pageOf(KIT), '/empty': pageOf('') });
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

  it('has nothing in it afterwards that was not there before', { timeout: 60_000 }, async () => {
    const page = await opened.browser.newPage();
    await page.goto(opened.address('/empty'));
    const before = await page.evaluate(globalsOf);
    await page.close();
    const { page: after } = await visit('/usual');
    const more = (await after.evaluate(globalsOf)).filter((name) => !before.includes(name));
    await after.close();
    // Lit's own lists, by which it warns of two versions of itself.
    assert.deepEqual(
      more.filter((name) => !/^(lit|reactive)[A-Z]/.test(name)),
      [],
    );
  });
});
