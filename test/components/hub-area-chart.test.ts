import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { HubAreaChart } from '../../src/components/hub-area-chart.js';
import type { OverTimeFigure } from '../../src/kinds/over-time/figure.js';
import { chartOf, pointAt, press, tooltipOf, voiceOf } from '../support/pointer.js';
import { legendOf } from '../support/legend.js';
import { wordsOf } from '../support/tags.js';
import { ACTIVITY, fileOf, partText, shown } from '../support/widgets.js';
import { frames } from '../support/wait.js';

const SMALL = fileOf(
  'date,hub,users,cluster',
  '2026-01-01,one,3,alpha',
  '2026-01-01,two,4,beta',
  '2026-01-02,one,5,alpha',
  '2026-01-02,two,20,beta',
);

const figureOf = (element: HubAreaChart) => element.figure as OverTimeFigure;
const small = () => shown<HubAreaChart>(html`<hub-area-chart src=${SMALL}></hub-area-chart>`);

describe('hub-area-chart', () => {
  afterEach(() => document.documentElement.removeAttribute('dir'));

  it('draws a band for every cluster of the sample data, for users and for hubs', async () => {
    for (const measure of wordsOf('hub-area-chart', 'measure')) {
      const element = await shown<HubAreaChart>(
        html`<hub-area-chart src=${ACTIVITY} measure=${measure}></hub-area-chart>`,
      );
      const { series } = figureOf(element);
      expect(series.length).to.be.greaterThan(25);
      // Each band is closed along the base line.
      const bands = [...chartOf(element).querySelectorAll('path')].filter(
        (path) => /V[\d.]+H[\d.]+Z$/.test(path.getAttribute('d')!) && path.getBBox().width > 300,
      );
      expect(bands).to.have.lengthOf(series.length);
    }
  });

  it('is titled by what it shows', async () => {
    const label = async (template: ReturnType<typeof html>) =>
      partText(await shown(template), 'label');
    expect(
      await label(html`<hub-area-chart src=${SMALL} measure="hubs"></hub-area-chart>`),
    ).to.equal('Active hubs by cluster');
    expect(
      await label(html`<hub-area-chart src=${SMALL} transform="log10"></hub-area-chart>`),
    ).to.equal('Monthly users by cluster, log10 stacked');
    expect(
      await label(html`<hub-area-chart src=${SMALL} group-by="hub"></hub-area-chart>`),
    ).to.equal('Monthly users by hub');
  });

  it('has a name that says what is to be seen', async () => {
    const name = chartOf(await small()).getAttribute('aria-label');
    expect(name).to.equal(
      'Monthly users by cluster, Jan 1, 2026 to Jan 2, 2026: 25 on the last day, ' +
        'at most 25 on Jan 2, 2026. 2 series; by their means, the largest is beta.',
    );
  });

  it('is accessible', async () => {
    const element = await shown(html`<hub-area-chart src=${ACTIVITY}></hub-area-chart>`);
    await expect(element).to.be.accessible();
  });

  it('tells the day, every series and the total where a mouse points', async () => {
    const element = await small();
    pointAt(element, 0.1, 0.5);
    expect(tooltipOf(element)).to.equal('Thursday, January 1, 2026 beta 4 alpha 3 Total 7');
    chartOf(element).dispatchEvent(new PointerEvent('pointerleave'));
    expect(tooltipOf(element)).to.equal(null);
  });

  it('tells the same aloud to those who walk by key', async () => {
    const element = await small();
    press(element, 'End');
    expect(voiceOf(element)).to.equal('Friday, January 2, 2026, Total 25, beta 20, alpha 5');
    press(element, 'ArrowLeft');
    expect(voiceOf(element)).to.include('Thursday, January 1, 2026');
    press(element, 'Escape');
    expect(voiceOf(element)).to.equal('');
    expect(tooltipOf(element)).to.equal(null);
  });

  it('names the series that have a colour, each with its part of all, and the others on request', async () => {
    const element = await shown<HubAreaChart>(
      html`<hub-area-chart src=${ACTIVITY}></hub-area-chart>`,
    );
    const { series } = figureOf(element);
    const names = series.map(({ cluster }) => cluster);
    const more = () => element.shadowRoot!.querySelector<HTMLButtonElement>('.minor')!;
    expect(legendOf(element).map(({ name }) => name)).to.have.members(names.slice(0, 9));
    expect(element.shadowRoot!.querySelector('.lead')!.textContent).to.equal(
      'Share of all users on these days:',
    );
    expect(more().textContent.trim()).to.equal(`+ ${series.length - 9} more`);
    expect(more().ariaExpanded).to.equal('false');
    more().click();
    await element.updateComplete;
    expect(legendOf(element).map(({ name }) => name)).to.have.members(names);
    const shares = legendOf(element).map(({ share }) => parseFloat(share.replace('<', '')));
    expect(shares).to.deep.equal([...shares].sort((a, b) => b - a));
    expect([more().textContent.trim(), more().ariaExpanded]).to.deep.equal(['Show fewer', 'true']);
    more().click();
    await element.updateComplete;
    expect(legendOf(element)).to.have.lengthOf(9);
    expect(legendOf(await small()).map(({ name, share }) => `${name} ${share}`)).to.deep.equal([
      'beta 75%',
      'alpha 25%',
    ]);
  });

  it('is drawn anew in another width and in dark', async () => {
    const element = await small();
    const svg = (): SVGSVGElement => chartOf(element).querySelector('svg')!;
    element.style.width = '300px';
    await frames();
    expect(svg().getAttribute('width')).to.equal('300');
    const colors = (): string =>
      svg()
        .outerHTML.match(/#[0-9a-f]{6}/g)!
        .join();
    const light = colors();
    element.theme = 'dark';
    await element.updateComplete;
    expect(colors()).not.to.equal(light);
  });

  it('is drawn where it cannot be seen yet', async () => {
    const parent = document.createElement('div');
    parent.hidden = true;
    const element = await shown<HubAreaChart>(
      html`<hub-area-chart src=${SMALL} loading="eager" hidden></hub-area-chart>`,
    );
    expect(chartOf(element).querySelectorAll('path').length).to.be.greaterThan(2);
    element.hidden = false;
    await frames();
    const width = Number(chartOf(element).querySelector('svg')!.getAttribute('width'));
    expect(width).to.equal(chartOf(element).clientWidth);
  });

  it('reads from left to right on a page that does not', async () => {
    const element = await small();
    document.documentElement.dir = 'rtl';
    const text = chartOf(element).querySelector('text')!;
    expect(getComputedStyle(text).direction).to.equal('ltr');
  });

  it('keeps its letters from the style of the page around', async () => {
    const element = await small();
    element.parentElement!.style.cssText = 'text-transform: uppercase; letter-spacing: 9px';
    const { textTransform, letterSpacing } = getComputedStyle(
      chartOf(element).querySelector('text')!,
    );
    expect([textTransform, letterSpacing]).to.deep.equal(['none', 'normal']);
  });

  it('has room for its axes whatever height it is given', async () => {
    for (const height of ['60px', '50%', 'auto']) {
      const element = await small();
      element.style.setProperty('--kpi-height', height);
      await frames();
      element.requestUpdate();
      await element.updateComplete;
      const drawn = Number(chartOf(element).querySelector('svg')!.getAttribute('height'));
      expect(drawn, height).to.be.at.least(160);
    }
  });

  it('closes its tooltip on Escape, and when a finger scrolls the page', async () => {
    const element = await small();
    pointAt(element, 0.1, 0.5);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(tooltipOf(element)).to.equal(null);
    pointAt(element, 0.1, 0.5);
    chartOf(element).dispatchEvent(new PointerEvent('pointercancel', { pointerType: 'touch' }));
    expect(tooltipOf(element)).to.equal(null);
  });

  it('is pointed at rightly where the page shows it smaller', async () => {
    const element = await small();
    element.parentElement!.style.transform = 'scale(0.5)';
    pointAt(element, 0.75, 0.5);
    expect(tooltipOf(element)).to.include('January 2, 2026');
  });

  it('shows names as they are, whatever is in them', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const src = fileOf('date,hub,users,cluster', `2026-01-01,prod,5,${name}`, '2026-01-01,b,1,c');
    const element = await shown<HubAreaChart>(html`<hub-area-chart src=${src}></hub-area-chart>`);
    pointAt(element, 0.4, 0.5);
    expect(tooltipOf(element)).to.include(name);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(chartOf(element).textContent).to.include(name);
  });
});
