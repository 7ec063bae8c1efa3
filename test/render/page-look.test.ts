import { expect, fixture, html } from '@open-wc/testing';
import { DARK, LIGHT, PAPER } from '../../src/look/look.js';
import { luminanceOf } from '../../src/look/luminance.js';
import { rgbaOf } from '../../src/render/colors.js';
import { hexOf } from '../../src/render/hex-color.js';
import { pageLook } from '../../src/render/page-look.js';
import { isPrinting, watchPrinting } from '../../src/render/printing.js';

const ROOTS = [document.documentElement, document.body];

const part = async (style = ''): Promise<HTMLElement> =>
  fixture<HTMLElement>(html`<div style=${style}></div>`);
const schemeOf = (element: Element): string => pageLook(element, null).scheme;

function cleanPage(): void {
  for (const root of ROOTS) {
    for (const name of ['class', 'style', 'data-theme', 'data-mode']) root.removeAttribute(name);
  }
}

afterEach(cleanPage);

describe('light and dark', () => {
  it('are light on a page that says nothing', async () => {
    expect(pageLook(await part(), null)).to.deep.equal({
      ...LIGHT,
      font: getComputedStyle(document.body).fontFamily,
    });
  });

  it('follow the attribute of the element before all else', async () => {
    document.documentElement.dataset['theme'] = 'dark';
    const element = await part('color-scheme: dark; background: black');
    expect(pageLook(element, 'light').scheme).to.equal('light');
    expect(pageLook(await part(), 'dark').surface).to.equal(DARK.surface);
  });

  it('follow the computed colour scheme before what the page is called', async () => {
    document.documentElement.className = 'dark';
    expect(schemeOf(await part('color-scheme: light'))).to.equal('light');
    cleanPage();
    expect(schemeOf(await part('color-scheme: only dark'))).to.equal('dark');
    document.documentElement.style.colorScheme = 'dark';
    expect(schemeOf(await part())).to.equal('dark');
  });

  it('follow the system only where the page does', async () => {
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    expect(schemeOf(await part('color-scheme: light dark'))).to.equal(system);
  });

  for (const [index, root] of ROOTS.entries()) {
    const name = index === 0 ? 'html' : 'body';
    it(`follow data-theme and class of ${name}`, async () => {
      root.dataset['theme'] = 'dark';
      expect(schemeOf(await part())).to.equal('dark');
      root.dataset['theme'] = 'auto';
      expect(schemeOf(await part())).to.equal('light');
      delete root.dataset['theme'];
      root.className = 'page dark wide';
      expect(schemeOf(await part())).to.equal('dark');
      root.className = 'darkroom';
      expect(schemeOf(await part())).to.equal('light');
    });
  }

  it('follow what is painted before any name or scheme', async () => {
    document.body.className = 'light';
    expect(schemeOf(await part('background: black; color-scheme: light'))).to.equal('dark');
    document.body.className = 'dark';
    expect(schemeOf(await part('background: white; color-scheme: dark'))).to.equal('light');
  });

  it('follow no name where the page has a colour of text', async () => {
    document.body.className = 'dark';
    document.body.style.color = '#222';
    expect(schemeOf(await part())).to.equal('light');
  });

  it('follow the first opaque background behind the element', async () => {
    const outer = await part('background: #102030');
    const inner = document.createElement('p');
    inner.style.background = 'rgb(255 255 255 / 10%)';
    outer.append(inner);
    expect(schemeOf(inner)).to.equal('dark');
    inner.style.background = 'white';
    expect(schemeOf(inner)).to.equal('light');
  });

  it('see a background through slots and shadow roots', async () => {
    const host = await part('background: black');
    const root = host.attachShadow({ mode: 'open' });
    const inner = document.createElement('p');
    root.append(inner);
    expect(schemeOf(inner)).to.equal('dark');

    const light = await part();
    const panel = document.createElement('section');
    panel.style.background = 'black';
    panel.append(document.createElement('slot'));
    light.attachShadow({ mode: 'open' }).append(panel);
    const slotted = light.appendChild(document.createElement('p'));
    expect(schemeOf(slotted)).to.equal('dark');
  });

  it('follow light text where no background is set', async () => {
    document.documentElement.style.color = 'white';
    expect(schemeOf(await part())).to.equal('dark');
  });

  it('follow the text on a ground between light and dark', async () => {
    // White is read on the first, and black on the second: 4.5 and 8.6 to 1.
    expect(schemeOf(await part('background: #0d6efd; color: white'))).to.equal('dark');
    expect(schemeOf(await part('background: #0dcaf0; color: black'))).to.equal('light');
  });

  it('see through what is translucent', async () => {
    const outer = await part('background: #101010');
    const inner = outer.appendChild(document.createElement('p'));
    for (const [alpha, scheme] of [
      ['10%', 'dark'],
      ['95%', 'light'],
    ]) {
      inner.style.background = `rgb(255 255 255 / ${alpha})`;
      expect(schemeOf(inner), alpha).to.equal(scheme);
    }
  });

  it('take a gradient for what its colours are together', async () => {
    expect(schemeOf(await part('background: linear-gradient(#000, #223)'))).to.equal('dark');
    expect(schemeOf(await part('background: linear-gradient(#fff, oklch(0.9 0 0))'))).to.equal(
      'light',
    );
  });

  it('follow the text on an image, or its colour', async () => {
    const image = 'url("data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=")';
    const on = async (style: string): Promise<string> =>
      schemeOf(await part(`background: ${image} ${style}`));
    expect(await on('')).to.equal('light');
    expect(await on('; color: white')).to.equal('dark');
    expect(await on('white; color: white')).to.equal('dark');
    expect(await on('#111')).to.equal('dark');
    expect(await on('; color-scheme: dark')).to.equal('dark');
  });
});

describe('colours that CSS properties give', () => {
  const inkOf = async (color: string): Promise<string> =>
    pageLook(await part(`--kpi-ink: ${color}`), null).ink;

  for (const color of [
    '#336699',
    '#369',
    'rgb(51, 102, 153)',
    'rgb(20% 40% 60%)',
    'hsl(210 50% 40%)',
    'color(srgb 0.2 0.4 0.6)',
    'color-mix(in srgb, #336699, #336699)',
  ]) {
    it(`are taken in any syntax: ${color}`, async () => {
      expect(await inkOf(color)).to.equal('#336699');
    });
  }

  it('may be names or variables', async () => {
    expect(await inkOf('rebeccapurple')).to.equal('#663399');
    expect(await inkOf('var(--mine); --mine: red')).to.equal('#ff0000');
  });

  it('are inherited from the page', async () => {
    document.documentElement.style.setProperty('--kpi-ink', '#010203');
    expect(pageLook(await part(), null).ink).to.equal('#010203');
  });

  it('are ours where they are none, or cannot be seen', async () => {
    for (const color of ['', 'nonsense', '12px', 'transparent', 'rgb(0 0 0 / 0)']) {
      expect(await inkOf(color), color).to.equal(LIGHT.ink);
    }
  });

  it('let the surface shine through where they are translucent', async () => {
    const grid = async (style: string): Promise<string> => pageLook(await part(style), null).grid;
    expect(await grid('--kpi-grid: rgb(0 0 0 / 20%)')).to.equal('#cccccc');
    expect(await grid('--kpi-surface: #ff0000; --kpi-grid: rgb(0 0 0 / 20%)')).to.equal('#cc0000');
  });

  it('may depend on where the element stands', async () => {
    const look = pageLook(await part('color: rgb(1, 2, 3); --kpi-ink: currentColor'), null);
    expect(look.ink).to.equal('#010203');
    const dark = await part('color-scheme: dark; --kpi-ink: light-dark(#111111, #eeeeee)');
    expect(pageLook(dark, null).ink).to.equal('#eeeeee');
  });

  it('name each of the colours of a picture', async () => {
    const names = ['muted', 'surface', 'grid', 'accent'] as const;
    const style = names.map((name, index) => `--kpi-${name}: #00000${index + 1}`).join(';');
    const look = pageLook(await part(style), null);
    expect(names.map((name) => look[name])).to.deep.equal([
      ...['#000001', '#000002', '#000003', '#000004'],
    ]);
  });

  it('change one colour of the palette and leave the others and the kit alone', async () => {
    const { palette } = pageLook(await part('--kpi-color-1: red; --kpi-color-10: lime'), null);
    expect(palette).to.deep.equal(['#ff0000', ...LIGHT.palette.slice(1, 9), '#00ff00']);
    expect(LIGHT.palette[0]).not.to.equal('#ff0000');
  });

  it('come with the font of the page', async () => {
    expect(pageLook(await part('font-family: Georgia, serif'), null).font).to.equal(
      'Georgia, serif',
    );
  });
});

describe('on paper', () => {
  const print = (when: 'before' | 'after'): boolean => dispatchEvent(new Event(`${when}print`));
  const lookNow = (element: Element, theme: 'dark' | null = null) =>
    pageLook(element, theme, isPrinting());
  let leave: () => void;
  let told = 0;

  beforeEach(() => {
    told = 0;
    leave = watchPrinting(() => (told += 1));
  });

  afterEach(() => {
    print('after');
    leave();
  });

  it('a dark page is light, without the colours that it has for dark', async () => {
    const neutral = ['ink', 'muted', 'surface', 'grid'] as const;
    const set = neutral.map((name) => `--kpi-${name}: #00ffff`).join(';');
    const style = `color-scheme: dark; ${set}; --kpi-accent: #010203; --kpi-color-2: #040506`;
    const element = await part(style);
    expect(lookNow(element).ink).to.equal('#00ffff');
    print('before');
    expect(told).to.equal(1);
    const look = lookNow(element);
    expect(look).to.deep.equal({
      ...PAPER,
      font: look.font,
      accent: '#010203',
      palette: [LIGHT.palette[0], '#040506', ...LIGHT.palette.slice(2)],
    });
    expect(look.surface).to.equal('#ffffff');
    print('after');
    expect(told).to.equal(2);
    expect(lookNow(element).scheme).to.equal('dark');
  });

  it('a light page is what it is', async () => {
    const element = await part('--kpi-ink: #123456');
    print('before');
    expect([lookNow(element).scheme, lookNow(element).ink]).to.deep.equal(['light', '#123456']);
    expect(lookNow(element, 'dark').scheme).to.equal('paper');
  });

  it('nobody is told who has left', () => {
    leave();
    print('before');
    expect(told).to.equal(0);
  });
});

describe('reading colours', () => {
  it('gives red, green, blue and alpha', () => {
    expect(rgbaOf('rgb(255 0 0 / 20%)')).to.deep.equal([255, 0, 0, 51 / 255]);
    expect(rgbaOf('no colour')).to.equal(null);
    expect(hexOf('rgb(255 0 10)')).to.equal('#ff000a');
  });

  it('knows how light they are', () => {
    const luminance = (color: string): number => luminanceOf(rgbaOf(color)!);
    expect(luminance('black')).to.equal(0);
    expect(luminance('white')).to.be.closeTo(1, 1e-9);
    expect(luminance('#777777')).to.be.closeTo(0.184, 0.001);
    expect(luminance('lime')).to.be.greaterThan(luminance('red'));
  });
});
