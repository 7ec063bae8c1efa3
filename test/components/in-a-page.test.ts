import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { KpiElement } from '../../src/components/element/kpi-element.js';
import { TAGS } from '../../src/components/element/version.js';
import { ACTIVITY, partText } from '../support/widgets.js';
import { waitUntil } from '../support/wait.js';

const NUMBER = `<kpi-big-number controls loading="eager" src="${ACTIVITY}"></kpi-big-number>`;
const CHART = `<hub-area-chart controls loading="eager" src="${ACTIVITY}"></hub-area-chart>`;
const BINS = `<community-bins controls loading="eager" src="${ACTIVITY}"></community-bins>`;

/** Widgets in a page, when they are drawn. */
async function widgetsIn(markup: string): Promise<KpiElement[]> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.style.cssText = 'width: 900px; font: 18px/1.5 serif';
  page.innerHTML = markup;
  const widgets = [...page.querySelectorAll(TAGS.join())].filter(
    (one) => one instanceof KpiElement,
  );
  await waitUntil(() => widgets.every((one) => one.matches(':state(ready)')), 'all are shown');
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  return widgets;
}

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
/** Px between what stands below each other. */
const gaps = (elements: readonly Element[]): number[] =>
  elements
    .slice(1)
    .map((one, index) => boxOf(one).top - boxOf(elements[index]!).bottom)
    // Firefox counts in sixtieths of a px.
    .map((gap) => Math.round(gap * 100) / 100);

describe('widgets of a page', () => {
  it('do not touch each other, whichever they are', async () => {
    const widgets = await widgetsIn(NUMBER + CHART + BINS + NUMBER);
    expect(gaps(widgets)).to.deep.equal([24, 24, 24]);
  });

  it('have the room of a paragraph around them, and not twice', async () => {
    const [widget] = await widgetsIn(`<p>Before</p>${CHART}<p>After</p>`);
    const [before, after] = [...widget!.parentElement!.querySelectorAll('p')];
    expect(gaps([before!, widget!, after!])).to.deep.equal([24, 24]);
  });

  it('add nothing at the edges of a card', async () => {
    const [widget] = await widgetsIn(`<div style="padding: 10px"><h3>A card</h3>${NUMBER}</div>`);
    expect(boxOf(widget!.parentElement!).bottom - boxOf(widget!).bottom).to.equal(10);
    const [only] = await widgetsIn(`<div style="padding: 10px">\n${NUMBER}\n</div>`);
    const card = boxOf(only!.parentElement!);
    expect([boxOf(only!).top - card.top, card.bottom - boxOf(only!).bottom]).to.deep.equal([
      10, 10,
    ]);
  });

  for (const [layout, style] of Object.entries({
    'a grid': 'display: grid; gap: 10px',
    'a column': 'display: flex; flex-direction: column; gap: 10px',
    'an inline grid': 'display: inline-grid; gap: 10px; width: 100%',
  })) {
    it(`leave the gaps of ${layout} as they are`, async () => {
      const widgets = await widgetsIn(`<div style="${style}">${NUMBER}${CHART}${BINS}</div>`);
      expect(gaps(widgets)).to.deep.equal([10, 10]);
      const inner = await widgetsIn(
        `<div style="${style}"><div style="display: contents">${NUMBER}${CHART}</div></div>`,
      );
      expect(gaps(inner)).to.deep.equal([10]);
    });
  }

  it('stand beside each other at the same height in a grid', async () => {
    const widgets = await widgetsIn(
      `<div style="display: grid; grid-template-columns: 1fr 1fr 1fr">${NUMBER.repeat(3)}</div>`,
    );
    expect(new Set(widgets.map((one) => boxOf(one).top)).size).to.equal(1);
  });

  it('take any margin that the page gives them', async () => {
    const reset = await widgetsIn(`<style>* { margin: 0 }</style>${NUMBER}${NUMBER}`);
    expect(gaps(reset)).to.deep.equal([0]);
    const widgets = await widgetsIn(
      `<style>kpi-big-number { margin: 7px 0 }</style>${NUMBER}${NUMBER}`,
    );
    expect(gaps(widgets)).to.deep.equal([7]);
  });

  it('move nothing else of a sentence they are in', async () => {
    const [word] = await widgetsIn(
      `<p>We serve <b>many</b> <kpi-big-number inline loading="eager" src="${ACTIVITY}"></kpi-big-number> <i>people</i></p>`,
    );
    expect(boxOf(word!.parentElement!).height).to.equal(27);
  });
});

describe('the title of a widget', () => {
  const TITLE = 'Monthly users';
  const plain = `<kpi-big-number loading="eager" src="${ACTIVITY}"></kpi-big-number>`;
  const own = `<kpi-big-number loading="eager" src="${ACTIVITY}" label="People"></kpi-big-number>`;

  for (const [name, markup] of Object.entries({
    'a heading': `<div><h3>${TITLE}</h3>${plain}</div>`,
    'a heading in other letters': `<div><h3>\n MONTHLY\n <b>users</b>\n</h3>\n${plain}</div>`,
    'the head of a card': `<div class="card"><div class="card-header"><h5>${TITLE}</h5></div><div class="card-body">${plain}</div></div>`,
    'the caption of a figure': `<figure>${plain}<figcaption>${TITLE}</figcaption></figure>`,
    'a heading that is its label': `<div><h3>People</h3>${own}</div>`,
  })) {
    it(`is not there twice, below ${name}`, async () => {
      const [widget] = await widgetsIn(markup);
      expect(partText(widget!, 'label')).to.equal('');
      expect(partText(widget!, 'value')).to.equal('6,549');
    });
  }

  for (const [name, markup] of Object.entries({
    'another heading': `<div><h3>Usage</h3>${plain}</div>`,
    'a heading that is further up': `<div><h3>${TITLE}</h3><p>Text</p>${plain}</div>`,
    'a text that holds it': `<div><p>${TITLE} are many.</p>${plain}</div>`,
    nothing: plain,
  })) {
    it(`is there below ${name}`, async () => {
      const [widget] = await widgetsIn(markup);
      expect(partText(widget!, 'label')).to.equal(TITLE);
    });
  }
});
