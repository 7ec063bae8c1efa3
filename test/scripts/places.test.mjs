import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { KIT_SCRIPT, openBrowser } from '../support/browser.mjs';
import { openDataServer, until } from '../support/data-server.mjs';
import { loadLater } from '../support/in-page.mjs';
import { pageWithWaits } from '../support/page-waits.mjs';

const CHART = `<hub-area-chart id="one" loading="eager" controls style="display: block; width: 600px"
  src="/demo/data/hub-activity.csv">so far</hub-area-chart>`;
const pageOf = (body, head = KIT_SCRIPT) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Places</title>${head}<body>${body}`;

const PAGES = {
  '/usual': pageOf(CHART),
  '/declared': pageOf(`<div><template shadowrootmode="open">${CHART}</template></div>`),
  '/frame': pageOf('<iframe width="700" height="600" src="/usual"></iframe>', ''),
  '/frame-and-kit': pageOf('<iframe width="700" height="600" src="/usual"></iframe>'),
  '/written': pageOf(`<script>document.write(${JSON.stringify(CHART)})</script>`),
  '/empty': pageOf(''),
};

/** Runs in the page: the widget, in whatever root it is; its picture, its styles, its tooltip, its focus. */
async function stateOf(root = window.root ?? document) {
  const element = root.querySelector('#one');
  const { frames, until } = window.waits;
  await until(() => element.matches(':state(ready)'));
  const find = (selector) => element.shadowRoot.querySelector(selector);
  await until(() => find('.chart > svg') && find('.chart > .tip') && find('.tool.open'));
  await frames();
  const chart = find('.chart');
  chart.focus();
  chart.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home' }));
  const tip = find('.tip');
  const styleOf = (selector) => {
    const { position, display, fontSize, color, padding, borderRadius } = getComputedStyle(
      find(selector),
    );
    return [selector, position, display, fontSize, color, padding, borderRadius].join(' ');
  };
  return {
    width: find('.chart > svg').getAttribute('width'),
    marks: element.shadowRoot.querySelectorAll('.chart > svg *').length,
    styles: ['.root', '.caption', '.tip', '.overlay', '.voice', '.tool.open'].map(styleOf),
    tip: [tip.hidden, tip.textContent],
    hasFocus: element.shadowRoot.activeElement === chart,
  };
}

describe('a widget draws, is styled, answers and takes the focus', { timeout: 120_000 }, () => {
  let opened, data, page, errors, usual;
  const visit = async (path) => {
    await page.goto(opened.address(path));
    return page;
  };

  before(async () => {
    data = await openDataServer();
    opened = await openBrowser(PAGES);
    page = await pageWithWaits(opened.browser);
    usual = await (await visit('/usual')).evaluate(stateOf);
    await page.close();
    assert.equal(usual.hasFocus, true);
    assert.equal(usual.tip[0], false);
  });
  after(async () => {
    await opened?.close();
    data?.close();
  });
  beforeEach(async () => {
    errors = [];
    page = await pageWithWaits(opened.browser);
    page.on('pageerror', (error) => errors.push(error.message));
  });
  afterEach(async () => {
    await page.close();
    assert.deepEqual(errors, []);
  });

  it('when it is cloned from a template, and not before', async () => {
    await visit('/empty');
    await page.evaluate(
      (src) => {
        const template = document.createElement('template');
        template.innerHTML = `<kpi-big-number loading="eager" src="${src}"></kpi-big-number>`;
        document.body.append(template);
      },
      data.address('good', 'template'),
    );
    await page.evaluate(loadLater, data.address('good', 'later'));
    assert.equal(data.asked('template'), 0);
    await page.evaluate(() => document.querySelector('kpi-big-number').remove());
    await page.evaluate(() => {
      const { content } = document.querySelector('template');
      document.body.append(document.importNode(content, true), content.cloneNode(true));
    });
    const ready = () => page.$$eval('kpi-big-number:state(ready)', ({ length }) => length);
    await until(ready, 2, 'widgets that are ready');
    assert.equal(data.asked('template'), 1);
  });

  it('in a shadow root that is declared', async () => {
    await visit('/declared');
    await page.evaluate(() => void (window.root = document.querySelector('div').shadowRoot));
    assert.deepEqual(await page.evaluate(stateOf), usual);
  });

  it('in closed shadow roots, and where it is slotted', async () => {
    await visit('/empty');
    const put = (chart, mode, isSlotted) => {
      document.querySelectorAll('section').forEach((section) => section.remove());
      const host = document.body.appendChild(document.createElement('section'));
      const root = host.attachShadow({ mode });
      root.innerHTML = isSlotted ? '<p><slot></slot></p>' : chart;
      if (isSlotted) host.innerHTML = chart;
      window.root = isSlotted ? host : root;
    };
    for (const isSlotted of [false, true]) {
      await page.evaluate(put, CHART, 'closed', isSlotted);
      assert.deepEqual(await page.evaluate(stateOf), usual, isSlotted ? 'slotted' : 'closed');
    }
  });

  it('in a frame', async () => {
    await visit('/frame');
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    assert.deepEqual(await frame.evaluate(stateOf), usual);
  });

  for (const path of ['/frame', '/frame-and-kit']) {
    for (const phase of ['ready', 'loading']) {
      it(`when it is moved out of a frame while ${phase}: ${path}`, async () => {
        await visit(path);
        const frame = await (await page.waitForSelector('iframe')).contentFrame();
        if (phase === 'ready') await frame.evaluate(stateOf);
        else await frame.waitForSelector('#one:state(loading), #one:state(ready)');
        await page.evaluate(() => {
          const inner = document.querySelector('iframe');
          document.body.append(document.adoptNode(inner.contentDocument.querySelector('#one')));
        });
        assert.deepEqual(await page.evaluate(stateOf), usual);
        // And back.
        await page.evaluate(() => {
          const { body } = document.querySelector('iframe').contentDocument;
          body.append(document.querySelector('#one'));
        });
        assert.deepEqual(await frame.evaluate(stateOf), usual);
      });
    }
  }

  it('when it was made in a frame, and is put into the page before anything else', async () => {
    await visit('/frame');
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame.waitForSelector('#one:defined');
    await page.evaluate(() => {
      const inner = document.querySelector('iframe').contentDocument;
      document.body.append(inner.querySelector('#one').cloneNode(true));
    });
    assert.deepEqual(await page.evaluate(stateOf), usual);
  });

  it('where a script writes it into the page, and where one writes the page anew', async () => {
    await visit('/written');
    assert.deepEqual(await page.evaluate(stateOf), usual);
    await page.evaluate((chart) => {
      document.open();
      document.write(`<!doctype html><html lang="en"><body>${chart}`);
      document.close();
    }, CHART);
    assert.deepEqual(await page.evaluate(stateOf), usual);
  });

  it('where a script sets it as HTML, again and again, or copies it', async () => {
    await visit('/empty');
    await page.evaluate(async (chart) => {
      for (let turn = 0; turn < 10; turn += 1) {
        document.body.innerHTML = `<div>${chart}</div>`;
        await window.waits.frames(turn % 4);
      }
    }, CHART);
    assert.deepEqual(await page.evaluate(stateOf), usual);
    await page.evaluate(() => {
      const one = document.querySelector('#one');
      one.replaceWith(one.cloneNode(true));
    });
    assert.deepEqual(await page.evaluate(stateOf), usual);
  });
});
