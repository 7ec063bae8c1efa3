import { expect } from '@open-wc/testing';
import { STYLE_HOOKS } from '../support/manifest.js';
import { WIDGETS } from '../support/tags.js';
import { waitUntil } from '../support/wait.js';

let frame: HTMLIFrameElement;
let widgets: HTMLElement[];
let rules: string;

const page = (): Window & typeof globalThis => frame.contentWindow as Window & typeof globalThis;
const inside = (widget: Element, selector: string): HTMLElement | null =>
  widget.shadowRoot!.querySelector<HTMLElement>(selector);

describe('the page on theming', () => {
  before(async () => {
    frame = document.createElement('iframe');
    frame.width = '1200';
    frame.height = '800';
    frame.src = '/demo/theming.html';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    widgets = [...page().document.querySelectorAll<HTMLElement>(WIDGETS)];
    widgets.forEach((widget) => widget.setAttribute('loading', 'eager'));
    await waitUntil(() => widgets.every((one) => one.matches(':state(ready)')), 'all are ready');
    const shown = [...page().document.querySelectorAll('code.rules')];
    rules = shown.map(({ textContent }) => textContent).join('\n');
  });

  after(() => frame.remove());

  it('has every CSS property of the manifest at work on a widget that knows it', () => {
    for (const { tag, properties } of STYLE_HOOKS) {
      for (const property of properties) {
        expect(rules).to.include(`${property}:`);
        const isSet = (widget: Element): boolean =>
          page().getComputedStyle(widget).getPropertyValue(property) !== '';
        const users = STYLE_HOOKS.filter((one) => one.properties.includes(property));
        const selector = users.map((one) => one.tag).join();
        expect(
          widgets.some((widget) => widget.matches(selector) && isSet(widget)),
          `${tag} ${property}`,
        ).to.equal(true);
      }
    }
  });

  it('has every part of the manifest, in a widget that a rule of the page is for', async () => {
    const tools = page().document.querySelector('.tools')!;
    await waitUntil(() => inside(tools, '[aria-controls=table]'), 'the toolbar is there');
    inside(tools, '[aria-controls=table]')!.click();
    await waitUntil(() => inside(tools, '.table'), 'the table is there');
    const parts = new Set(STYLE_HOOKS.flatMap((one) => one.parts));
    expect(parts.size).to.be.above(8);
    for (const part of parts) {
      const [, name] = new RegExp(`\\.([\\w-]+)::part\\(${part}\\)`).exec(rules) ?? [];
      expect(name, part).not.to.equal(undefined);
      expect(inside(page().document.querySelector(`.${name}`)!, `[part='${part}']`), part).not.to.be
        .null;
    }
  });

  it('applies the rules that it shows', () => {
    const value = inside(page().document.querySelector('.poster')!, '.value')!;
    expect(rules).to.include('font-size: 4rem');
    expect(page().getComputedStyle(value).fontSize).to.equal('64px');
  });

  it('has one box that is light and one that is dark', () => {
    const schemeIn = (box: string): boolean =>
      inside(page().document.querySelector(`${box} hub-area-chart`)!, '.root.dark') !== null;
    expect([schemeIn('.box-light'), schemeIn('.box-dark')]).to.deep.equal([false, true]);
  });

  it('writes numbers and days in five languages', () => {
    const captions = [...page().document.querySelectorAll('.language kpi-big-number')].map(
      (widget) => inside(widget, '.caption')!.textContent.trim(),
    );
    expect(captions).to.have.lengthOf(5);
    expect(new Set(captions).size).to.equal(5);
  });
});
