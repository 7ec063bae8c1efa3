import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { built } from '../../scripts/built.mjs';
import { firstLoads } from '../../scripts/first-loads.mjs';
import { DATA, firstPages, ownPage } from '../../scripts/first-pages.mjs';
import { complaints, limitsFor, UPDATE } from '../../scripts/size-limits.mjs';

describe('the limits of sizes', () => {
  const said = (size, limits = limitsFor(new Map([['page', 1000]]))) =>
    complaints(new Map(size === undefined ? [] : [['page', size]]), limits);

  it('are 3 % above what was measured', () => {
    assert.deepEqual(limitsFor(new Map([['page', 1000]])), {
      page: { measured: 1000, limit: 1030 },
    });
  });

  it('leave room for some bytes more or less', () => {
    for (const size of [979, 1000, 1030]) assert.deepEqual(said(size), []);
  });

  it('are passed by what is larger', () => {
    assert.match(said(1031).join('\n'), /^page is 1 bytes over its limit of 1030/);
  });

  it('must follow what has become smaller, so that it stays so', () => {
    assert.match(said(978).join('\n'), /^page has 978 bytes, .*lower the limit: npm run sizes/);
    assert.ok(said(978)[0].includes(UPDATE));
  });

  it('are there for all that is measured, and for nothing else', () => {
    assert.match(said(1000, {}).join('\n'), /^page has no limit yet/);
    assert.match(said(undefined).join('\n'), /^page has a limit, but is not there any more/);
  });
});

// A kit whose requests are known: each widget loads code and data before its figure is there, and has
// idle work after it. The second widget waits for frames, in which a browser has time for idle work.
const KIT = {
  'kit.js': `
    import { draw } from './part.js';
    const idle = () => import('./idle.js');
    class Widget extends HTMLElement {
      async connectedCallback() {
        await draw(this);
        this.dispatchEvent(Object.assign(new Event(this.outcome, { bubbles: true }), { error: 'cut' }));
        requestIdleCallback(idle);
      }
      outcome = this.hasAttribute('fails') ? 'kpi-error' : 'kpi-load';
    }
    customElements.define('kpi-big-number', Widget);`,
  'part.js': `
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    export async function draw(widget) {
      await fetch('data/hub-activity.csv');
      await import('./late.js');
      if (widget.hasAttribute('worker')) {
        await new Promise((done) => (new Worker('/dist/worker.js').onmessage = done));
      }
      for (let turn = 0; widget.hasAttribute('slow') && turn < 60; turn += 1) await frame();
    }`,
  'late.js': '',
  'idle.js': `import './idler.js';`,
  'idler.js': '',
  'asked.js': '',
  'worker.js': 'postMessage(0)',
};

const pageOf = (widgets, then) => ({
  html: `<!doctype html><html lang="en"><title>Made up</title>
    <script type="module" src="/dist/kit.js"></script>${widgets}`,
  widgets: 'kpi-big-number',
  ...(then && { then }),
});

const NUMBER = '<kpi-big-number></kpi-big-number>';
const MADE_UP = {
  one: pageOf(NUMBER),
  two: pageOf(NUMBER + '<kpi-big-number slow></kpi-big-number>'),
  worker: pageOf('<kpi-big-number worker></kpi-big-number>'),
  asked: pageOf(NUMBER, (page) => page.evaluate(`import('/dist/asked.js')`)),
};
const FIRST = ['kit.js', 'late.js', 'part.js'];

describe('the first load of a page', { timeout: 120_000 }, () => {
  let dist;

  before(() => {
    dist = mkdtempSync(path.join(tmpdir(), 'kpi-first-loads-'));
    for (const [name, code] of Object.entries(KIT)) writeFileSync(path.join(dist, name), code);
  });
  after(() => rmSync(dist, { recursive: true }));

  it('is all that came before each widget had its figure, and no idle work', async () => {
    const loads = await firstLoads(dist, DATA, MADE_UP);
    const scripts = (name) => [...loads.get(name).scripts].sort();
    assert.deepEqual(scripts('one'), FIRST);
    assert.deepEqual(scripts('two'), FIRST);
    assert.deepEqual(scripts('worker'), [...FIRST, 'worker.js']);
    // What a reader asks for counts together with all that came before, in whatever order.
    assert.deepEqual(scripts('asked'), ['asked.js', 'idle.js', 'idler.js', ...FIRST].sort());
  });

  it('takes as many round trips as requests had to wait for each other', async () => {
    const loads = await firstLoads(dist, DATA, { one: MADE_UP.one, asked: MADE_UP.asked });
    // The page, kit.js, part.js, late.js; for idle.js, kit.js; for idler.js, idle.js.
    assert.equal(loads.get('one').roundTrips, 4);
    assert.equal(loads.get('asked').roundTrips, 4);
  });

  it('cannot be measured on a page with an error', async () => {
    const page = pageOf('<kpi-big-number fails></kpi-big-number>');
    await assert.rejects(firstLoads(dist, DATA, { broken: page }), /broken: cut/);
  });

  it('is measured on the built kit, which loads more for a reader who explores', async () => {
    const { dist: kit, chunks } = await built();
    const [own, explored] = [ownPage('hub-area-chart'), 'hub-area-chart, explored'];
    const { [own]: first, [explored]: more } = firstPages();
    const loads = await firstLoads(kit, DATA, { [own]: first, [explored]: more });
    const all = new Set(chunks.map(({ fileName }) => fileName));
    const [few, many] = [own, explored].map((name) => loads.get(name).scripts);
    assert.ok(few.includes('components/hub-area-chart.js'));
    assert.deepEqual(
      many.filter((file) => !all.has(file)),
      [],
    );
    assert.deepEqual(
      few.filter((file) => !many.includes(file)),
      [],
    );
    const views = (files) => files.filter((file) => file.includes('/explore-view-'));
    assert.deepEqual([views(few).length, views(many).length], [0, 1]);
  });
});
