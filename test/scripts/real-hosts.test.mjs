import puppeteer from 'puppeteer-core';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';
import { serveBuiltKit } from '../support/built-kit.mjs';
import { WIDGETS } from '../support/four-widgets.mjs';
import { shown } from '../support/in-page.mjs';
import { pageWithWaits } from '../support/page-waits.mjs';

const KITS = {
  'the one script': '<script type="module" src="/dist/kpi-widgets.js"></script>',
  'the file that stands alone': '<script defer src="/dist/kpi-widgets.standalone.js"></script>',
};
const script = (name) => `<script src="/node_modules/${name}"></script>`;

/** Libraries as pages load them, before the kit; what the page does with them, and whether it all went well. */
const HOSTS = {
  'require.js, as for notebooks in Sphinx': {
    head: `${script('requirejs/require.js')}<script>require = requirejs;</script>
      <script>define('jquery-like', [], () => ({ isThere: true }));</script>`,
    // Whatever is loaded later still finds what it asks for, which an unnamed define would spoil.
    went: () =>
      new Promise((resolve, reject) => {
        window.requirejs.onError = reject;
        window.require(['jquery-like', '/later.js'], (one, later) =>
          resolve(
            one.isThere &&
              later.isThere &&
              !('kpiWidgets' in window.requirejs.s.contexts._.defined),
          ),
        );
      }),
  },
  'require.js with jQuery and Bootstrap as its modules': {
    head: `${script('requirejs/require.js')}
      <script>requirejs.config({ paths: { jquery: '/node_modules/jquery/dist/jquery',
        bootstrap: '/node_modules/bootstrap/dist/js/bootstrap.bundle' } });</script>`,
    went: () =>
      new Promise((resolve, reject) => {
        window.requirejs.onError = reject;
        window.require(['jquery', 'bootstrap'], ($, { Modal }) =>
          resolve($('main > *').length === 4 && typeof Modal === 'function'),
        );
      }),
  },
  jQuery: {
    head: script('jquery/dist/jquery.js'),
    /** Puts all in again, moves, copies, and hears of it. */
    went: async () => {
      const { jQuery } = window;
      const main = jQuery('main');
      const heard = new Set();
      main.on('kpi-load', ({ target, originalEvent }) =>
        heard.add(target.localName).add(originalEvent.figure.kind),
      );
      const tags = main
        .children()
        .map((_, { outerHTML }) => outerHTML)
        .get()
        .join('');
      main.children().detach().appendTo(main);
      main.append(main.children().first().clone(true));
      main.empty().html(tags).find('kpi-big-number').attr('metric', 'users').hide().show();
      return window.waits.until(() => heard.size >= 8);
    },
  },
  'Bootstrap 5': {
    head: `<link rel="stylesheet" href="/node_modules/bootstrap/dist/css/bootstrap.css">
      ${script('bootstrap/dist/js/bootstrap.bundle.js')}
      <style>main { font: 16px/1.2 serif }</style>`,
    /** In a panel that is folded, in one behind another, and in a dialog. */
    went: async () => {
      const main = document.querySelector('main');
      const { until } = window.waits;
      const heard = (name) =>
        new Promise((resolve) => shell.addEventListener(name, resolve, { once: true }));
      const shell = document.createElement('div');
      shell.innerHTML = `<div class="collapse" id="fold"></div>
        <div class="modal" id="box" tabindex="-1"><div class="modal-dialog"><div class="modal-content">
        <div class="modal-body"></div></div></div></div>`;
      document.body.append(shell);
      const chart = main.querySelector('hub-area-chart');
      const next = chart.nextSibling;
      const width = () =>
        Number(chart.shadowRoot.querySelector('.chart > svg')?.getAttribute('width'));
      const before = width();
      const { Collapse, Modal } = window.bootstrap;
      const fold = shell.querySelector('#fold');
      fold.append(chart);
      new Collapse(fold, { toggle: false }).show();
      await until(() => width() > before);
      const box = new Modal(shell.querySelector('#box'));
      shell.querySelector('.modal-body').append(chart);
      const isOpen = heard('shown.bs.modal');
      box.show();
      await until(() => width() < before);
      await isOpen;
      chart.shadowRoot.querySelector('.chart').focus();
      const hasFocus = document.activeElement === chart;
      const isClosed = heard('hidden.bs.modal');
      box.hide();
      await isClosed;
      main.insertBefore(chart, next);
      return hasFocus;
    },
  },
};

const pageOf = (head) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${head}
  <style>body { margin: 8px; background: white } main { width: 700px }</style><main>${WIDGETS}</main>`;
const hosts = Object.entries(HOSTS).flatMap(([name, host]) =>
  Object.entries(KITS).map(([kit, tag]) => ({ ...host, name: `${name}, and ${kit}`, tag })),
);
const pathOf = (name) => `/${name.replaceAll(/\W+/g, '-')}`;

describe('a page with', { timeout: 180_000 }, () => {
  let server, browser, usual;
  const visit = async (path, went = () => true) => {
    const page = await pageWithWaits(browser);
    await page.setViewport({ width: 1000, height: 900 });
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      // What the kit tells the author is a warning.
      if (message.type() !== 'warn') errors.push(message.text());
    });
    await page.goto(server.address(path));
    await page.evaluate(shown);
    assert.equal(await page.evaluate(went), true);
    const found = await page.evaluate(shown);
    await page.close();
    assert.deepEqual(errors, []);
    return found;
  };

  before(async () => {
    const pages = hosts.map(({ name, head, tag }) => [pathOf(name), pageOf(head + tag)]);
    server = await serveBuiltKit({
      ...Object.fromEntries(pages),
      '/usual': pageOf(KITS['the one script']),
      '/favicon.ico': '',
      '/later.js': 'define([], () => ({ isThere: true }));',
    });
    browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs() });
    usual = await visit('/usual');
    assert.equal(usual.length, 4);
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const { name, went } of hosts) {
    it(`${name}, shows the same`, async () => {
      assert.deepEqual(await visit(pathOf(name), went), usual);
    });
  }
});
