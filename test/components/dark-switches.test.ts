import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { contrast } from '../support/contrast.js';
import { chosen } from '../support/media.js';
import { forAllTags } from '../support/tags.js';
import { ACTIVITY, COMMUNITIES, LOCATIONS } from '../support/widgets.js';
import { waitUntil } from '../support/wait.js';

const ON_DARK = 'background: #1e2129; color: #ddd';
const ON_LIGHT = 'background: #fff; color: #222';

/** What turns a page dark, and back. */
interface Switch {
  /** Of the page. */
  readonly css: string;
  readonly to: (isDark: boolean) => unknown;
  /** The ground alone changes. */
  readonly keepsText?: boolean;
}

const { documentElement: html_, body } = document;
const wrapper = (): HTMLElement => document.querySelector<HTMLElement>('#wrapper')!;
const byAttribute = (root: () => Element, name: string, dark: string, light: string) => ({
  css: `:is(html, body, #wrapper) { ${ON_LIGHT} }
    [${name}=${dark}], [${name}=${dark}] * { ${ON_DARK} }`,
  to: (isDark: boolean) => root().setAttribute(name, isDark ? dark : light),
});
const addSheet = (css: string): HTMLStyleElement => {
  const sheet = Object.assign(document.createElement('style'), { className: 'late' });
  sheet.textContent = css;
  document.head.append(sheet);
  return sheet;
};
const lateSheet = (): HTMLElement | null => document.querySelector<HTMLElement>('.late');
const box = (): HTMLInputElement => document.querySelector<HTMLInputElement>('#box')!;
const addressOf = (css: string): string =>
  `/text/late.css?type=text/css&body=${encodeURIComponent(css)}`;

const SWITCHES: Readonly<Record<string, Switch>> = {
  'mkdocs-material': byAttribute(() => body, 'data-md-color-scheme', 'slate', 'default'),
  Docusaurus: byAttribute(() => html_, 'data-theme', 'dark', 'light'),
  Bootstrap: byAttribute(() => html_, 'data-bs-theme', 'dark', 'light'),
  GitHub: byAttribute(() => html_, 'data-color-mode', 'dark', 'light'),
  'a class of any name on what is around it': byAttribute(wrapper, 'class', 'night', 'day'),
  'Bootstrap on a wrapper': byAttribute(wrapper, 'data-bs-theme', 'dark', 'light'),
  'a word that says the opposite': byAttribute(() => body, 'data-theme', 'light', 'dark'),
  'Quarto, by a class and another style sheet': {
    css: `body { ${ON_LIGHT} }`,
    to(isDark) {
      body.className = isDark ? 'quarto-dark' : 'quarto-light';
      const link = Object.assign(document.createElement('link'), {
        className: 'late',
        href: addressOf(`body.quarto-dark { ${ON_DARK} }`),
      });
      link.rel = isDark ? 'stylesheet' : 'prefetch';
      lateSheet()?.remove();
      document.head.append(link);
    },
  },
  'a selector, without any attribute': {
    css: `body { ${ON_LIGHT} } body:has(#box:checked) { ${ON_DARK} }`,
    to: () => box().click(),
  },
  'a selector and a script': {
    css: `body { ${ON_LIGHT} } body:has(#box:checked) { ${ON_DARK} }`,
    to: (isDark) => (box().checked = isDark),
  },
  'a selector, the ground alone': {
    css: `#wrapper { background: #fff } #wrapper:has(#box:checked) { background: #000 }`,
    to: () => box().click(),
    keepsText: true,
  },
  'an attribute, the ground alone': {
    css: `#wrapper { background: #fff } #wrapper[data-x] { background: #000 }`,
    to: (isDark) => void wrapper().toggleAttribute('data-x', isDark),
    keepsText: true,
  },
  'a ground of its own': {
    css: '',
    to: (isDark) => wrapper().style.setProperty('background', isDark ? '#000' : '#fff'),
    keepsText: true,
  },
  'a style sheet that comes, the ground alone': {
    css: `#wrapper { background: #fff }`,
    to: (isDark) =>
      isDark ? void addSheet(`#wrapper { background: #000 !important }`) : lateSheet()!.remove(),
    keepsText: true,
  },
  'a style sheet that is not disabled any more': {
    css: `body { ${ON_LIGHT} }`,
    to(isDark) {
      const sheet =
        lateSheet() ?? addSheet(`body { ${ON_DARK} !important; color: #ddd !important }`);
      (sheet as HTMLStyleElement).disabled = !isDark;
    },
  },
  'a rule that a script inserts': {
    css: `body { ${ON_LIGHT} }`,
    to(isDark) {
      const { sheet } = (lateSheet() ?? addSheet('')) as HTMLStyleElement;
      if (isDark) sheet!.insertRule(`body { ${ON_DARK} }`);
      else sheet!.deleteRule(0);
    },
  },
  'an adopted style sheet': {
    css: `body { ${ON_LIGHT} }`,
    to(isDark) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`body { ${ON_DARK} }`);
      document.adoptedStyleSheets = isDark ? [sheet] : [];
    },
  },
  'color-scheme alone': {
    css: '',
    to: (isDark) => (html_.style.colorScheme = isDark ? 'dark' : 'light'),
  },
  'light-dark() of the system': {
    css: `html { color-scheme: light dark }
      body { background: light-dark(#fff, #111); color: light-dark(#222, #eee) }`,
    to: (isDark) => chosen({ 'prefers-color-scheme': isDark ? 'dark' : 'light' }),
  },
  'a media query, the ground alone': {
    css: `#wrapper { background: #fff }
      @media (prefers-color-scheme: dark) { #wrapper { background: #000 } }`,
    to: (isDark) => chosen({ 'prefers-color-scheme': isDark ? 'dark' : 'light' }),
    keepsText: true,
  },
  'colours that fade': {
    css: `body { ${ON_LIGHT}; transition: background-color 300ms, color 300ms }
      body.late-night { ${ON_DARK} }`,
    to: (isDark) => void body.classList.toggle('late-night', isDark),
  },
  'a ground alone that fades': {
    css: `#wrapper { background: #fff; transition: background-color 300ms }
      #wrapper[data-x] { background: #000 }`,
    to: (isDark) => void wrapper().toggleAttribute('data-x', isDark),
    keepsText: true,
  },
  'an image and light text': {
    css: `#wrapper { background: url("data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=") }
      #wrapper[data-x] { color: #fff }`,
    to: (isDark) => void wrapper().toggleAttribute('data-x', isDark),
  },
};

const activity = `src=${ACTIVITY}`;
const WIDGETS = `
  <kpi-big-number ${activity}>7,000</kpi-big-number>
  <p>We serve <kpi-big-number inline ${activity}>7,000</kpi-big-number> people.</p>
  <hub-area-chart ${activity}></hub-area-chart>
  <community-map src="${COMMUNITIES}" locations="${LOCATIONS}" activity="${ACTIVITY}"></community-map>
  <community-bins ${activity}></community-bins>`.replaceAll('src=', 'loading="eager" src=');

/** All tags on the page, inside a box and a wrapper, when they are ready. */
const widgets = async (): Promise<KpiElement[]> => widgetsIn(await fixture(html`<div></div>`));

async function widgetsIn(page: HTMLElement): Promise<KpiElement[]> {
  page.innerHTML = `<div id="wrapper"><input type="checkbox" id="box"><div>${WIDGETS}</div></div>`;
  const all = [...page.querySelectorAll<KpiElement>(':not(:not(:defined))')].filter(
    ({ localName }) => localName.includes('-'),
  );
  forAllTags(all.map(({ localName }) => localName));
  await waitUntil(() => all.every((one) => one.matches(':state(ready)')), 'ready');
  return all;
}

const isInline = (element: Element): boolean => element.hasAttribute('inline');
const inside = (element: Element, selector: string): Element =>
  element.shadowRoot!.querySelector(selector)!;
const colorOf = (element: Element): string =>
  getComputedStyle(inside(element, '.value, [part=value], .caption')).color;
/** The colours of texts in a picture. */
const drawn = (element: Element): Set<string> =>
  new Set(
    [...element.shadowRoot!.querySelectorAll('.chart > svg text')].map(
      (text) => getComputedStyle(text).fill,
    ),
  );

/** Which widgets cannot be read on a ground. */
const unread = (all: readonly KpiElement[], ground: string): string[] =>
  all
    .filter((one) => [colorOf(one), ...drawn(one)].some((color) => contrast(color, ground) < 3))
    .map(({ localName }) => localName);

describe('a page that turns dark by', () => {
  let style: HTMLStyleElement;

  beforeEach(() => {
    style = document.createElement('style');
    document.head.append(style);
  });
  afterEach(async () => {
    style.remove();
    document.querySelectorAll('.late').forEach((late) => late.remove());
    document.adoptedStyleSheets = [];
    for (const root of [html_, body]) {
      for (const name of root.getAttributeNames()) if (name !== 'lang') root.removeAttribute(name);
    }
    await chosen();
  });

  for (const [name, { css, to, keepsText = false }] of Object.entries(SWITCHES)) {
    it(name, async () => {
      style.textContent = css;
      const all = await widgets();
      // Inline, a number has the colour of the text, whatever that is.
      const own = keepsText ? all.filter((one) => !isInline(one)) : all;
      expect(unread(own, '#fff'), 'at first').to.deep.equal([]);
      for (const isDark of [true, false, true]) {
        await to(isDark);
        const ground = isDark ? '#1e2129' : '#fff';
        await waitUntil(() => unread(own, ground).length === 0, `is ${isDark ? 'dark' : 'light'}`);
        for (const one of all.filter(isInline)) {
          const around = getComputedStyle(one.parentElement!);
          await waitUntil(() => colorOf(one) === around.color, 'is as the text around it');
        }
      }
    });
  }

  it('anything while it is not in sight, and is right when it is', async () => {
    style.textContent = `#wrapper { ${ON_LIGHT} } #wrapper.a { ${ON_DARK} }`;
    const all = await widgets();
    wrapper().hidden = true;
    await nextFrame();
    wrapper().className = 'a';
    await nextFrame();
    wrapper().hidden = false;
    await waitUntil(() => unread(all, '#1e2129').length === 0, 'is dark');
  });

  it('anything as soon as they have their figures', async () => {
    style.textContent = `#wrapper { ${ON_LIGHT} } #wrapper.a { ${ON_DARK} }`;
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.addEventListener('kpi-load', () => (wrapper().className = 'a'));
    const all = await widgetsIn(page);
    await waitUntil(() => unread(all, '#1e2129').length === 0, 'is dark');
  });

  it('being moved into a dark box, through a shadow root and a slot', async () => {
    const all = await widgets();
    const host = wrapper().parentElement!.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>section { ${ON_LIGHT} } .on { ${ON_DARK} }</style>
      <section class="on"><slot></slot></section>`;
    host.append(wrapper());
    await waitUntil(() => unread(all, '#1e2129').length === 0, 'is dark');
    root.querySelector('section')!.className = '';
    await waitUntil(() => unread(all, '#fff').length === 0, 'is light');
  });

  it('nothing that changes a colour: nothing is drawn', async () => {
    style.textContent = `body { ${ON_LIGHT} }`;
    const all = await widgets();
    const pictures = all.filter((one) => inside(one, '.chart'));
    expect(pictures).to.have.lengthOf(3);
    await waitUntil(() => pictures.every((one) => inside(one, 'table')), 'their tables are there');
    await waitUntil(() => all.every((one) => inside(one, '.probe')), 'they watch the page');
    let drawn = 0;
    const observer = new MutationObserver((records) => (drawn += records.length));
    // Pictures may still be drawn for the width that they have now.
    for (let before = -1; before !== drawn; await nextFrame()) {
      before = drawn;
      for (const { renderRoot } of all) {
        observer.observe(renderRoot, { attributes: true, childList: true, subtree: true });
      }
      await nextFrame();
    }
    drawn = 0;
    for (let at = 0; at < 5; at += 1) {
      wrapper().dataset['step'] = String(at);
      body.classList.toggle('some');
      await nextFrame();
    }
    observer.disconnect();
    expect(drawn).to.equal(0);
    body.style.color = '#333';
    // In no frame is a widget behind its page.
    wrapper().style.background = 'black';
    await nextFrame();
    await nextFrame();
    expect(
      unread(
        all.filter((one) => !isInline(one)),
        '#000',
      ),
    ).to.deep.equal([]);
  });

  it('colours of the author: pictures take up each of them', async () => {
    const all = await widgets();
    const chart = all.find(({ localName }) => localName === 'hub-area-chart')!;
    const fills = (): string => inside(chart, '.chart > svg').outerHTML;
    for (const [property, color] of [
      ['--kpi-ink', '#123456'],
      ['--kpi-color-1', '#654321'],
    ] as const) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`#wrapper { ${property}: ${color} }`);
      document.adoptedStyleSheets = [sheet];
      await waitUntil(() => fills().includes(color), property);
    }
  });
});
