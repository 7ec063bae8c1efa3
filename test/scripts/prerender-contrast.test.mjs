import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { loadTypeScript } from '../../scripts/load-typescript.mjs';
import { openBrowser } from '../support/browser.mjs';

/** The repository is the site. */
const ROOT = new URL('../../', import.meta.url).href;
const ACTIVITY = 'src="/demo/data/hub-activity.csv" as-of="2026-11-20"';
const TAGS = {
  number: `<kpi-big-number ${ACTIVITY} stat="latest" trend>`,
  chart: `<hub-area-chart ${ACTIVITY}>`,
  dark: `<hub-area-chart ${ACTIVITY} theme="dark">`,
};
/** Least contrast of a text with its ground, by WCAG 2.2 AA. */
const LEAST_CONTRAST = 4.5;

const pageOf = (root, style, drawn) =>
  `<!doctype html><html lang="en" ${root}><meta charset="utf-8"><title>Contrast</title><style>${style}</style>
  <style data-kpi-prerendered>${[...new Set(drawn.flatMap(({ rules }) => rules))].join('')}</style>
  <body>${drawn.map(({ element }) => element).join('\n')}`;

/** Runs in a page: the colours of the texts of each tag, and of the ground behind them. */
function observe() {
  const isSeen = (one) => one.checkVisibility() && one.textContent.trim() !== '';
  const isText = (one) => [...one.childNodes].some(({ nodeType }) => nodeType === 3);
  return [...document.querySelectorAll('[data-kpi-prerendered]:not(style)')].map((tag) => {
    const root = tag.firstElementChild;
    const { backgroundColor, printColorAdjust } = getComputedStyle(root);
    const colors = [...root.querySelectorAll('*')]
      .filter((one) => isSeen(one) && isText(one))
      .map((one) => {
        const { fill, color } = getComputedStyle(one);
        return one.namespaceURI.endsWith('/svg') ? fill : color;
      });
    const page = getComputedStyle(document.body).backgroundColor;
    const isForced = matchMedia('(forced-colors: active)').matches;
    return {
      isForced,
      ground: backgroundColor,
      page,
      adjust: printColorAdjust,
      colors: [...new Set(colors)],
    };
  });
}

/** The parts of red, green and blue, from 0 to 1, and how opaque the colour is. */
function partsOf(color) {
  const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g).map(Number);
  const scale = color.startsWith('rgb') ? 255 : 1;
  return { parts: [red, green, blue].map((part) => part / scale), alpha };
}

const luminance = (parts) => {
  const [red, green, blue] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

function contrast(color, ground) {
  const { parts, alpha } = partsOf(color);
  const below = partsOf(ground).parts;
  const mixed = parts.map((part, at) => alpha * part + (1 - alpha) * below[at]);
  const [low, high] = [luminance(mixed), luminance(below)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const TRANSPARENT = 'rgba(0, 0, 0, 0)';
const WHITE = 'rgb(255, 255, 255)';

function refuseUnreadable(found, paper = null) {
  for (const [tag, { ground, page, colors }] of Object.entries(found)) {
    const behind = ground === TRANSPARENT ? (paper ?? page) : ground;
    assert.ok(colors.length > 1, tag);
    for (const color of colors) {
      const ratio = contrast(color, behind);
      assert.ok(ratio >= LEAST_CONTRAST, `${tag}: ${color} on ${behind}: ${ratio.toFixed(2)}`);
    }
  }
}

describe('what a page shows without scripts can be read', () => {
  let opened;

  before(async () => {
    const { drawnTag } = await loadTypeScript('test/support/drawn-tags.ts');
    const drawn = [];
    for (const tag of Object.values(TAGS)) drawn.push(await drawnTag(tag, ROOT));
    opened = await openBrowser({
      '/dark.html': pageOf('class="dark"', 'body { background: #111; color: #eee }', drawn),
      '/light.html': pageOf('', 'body { background: white }', drawn),
    });
  });
  after(() => opened?.close());

  async function seen(name, { media, features = [] }) {
    const page = await opened.browser.newPage();
    await page.setJavaScriptEnabled(false);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { media, features });
    let found;
    try {
      await page.goto(opened.address(name));
      found = await page.evaluate(observe);
    } finally {
      await page.close();
    }
    return Object.fromEntries(Object.keys(TAGS).map((tag, at) => [tag, found[at]]));
  }

  it('on paper, where the page is dark', async () => {
    const found = await seen('/dark.html', { media: 'print' });
    refuseUnreadable(found);
    // A browser leaves grounds out, unless they say that they are needed.
    for (const [tag, { adjust }] of Object.entries(found)) assert.equal(adjust, 'exact', tag);
    for (const { ground } of [found.number, found.chart]) assert.equal(ground, WHITE);
  });

  it('on paper, where the page is light', async () => {
    const found = await seen('/light.html', { media: 'print' });
    refuseUnreadable(found, WHITE);
    assert.equal(found.dark.adjust, 'exact');
    for (const { ground } of [found.number, found.chart]) assert.equal(ground, TRANSPARENT);
  });

  for (const name of ['/dark.html', '/light.html']) {
    for (const scheme of ['light', 'dark']) {
      it(`in forced colours that are ${scheme}, on ${name}`, async () => {
        const features = [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: scheme },
        ];
        const found = await seen(name, { features });
        for (const { isForced } of Object.values(found)) assert.ok(isForced);
        refuseUnreadable(found);
      });
    }
  }
});
