import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiBigNumber } from '../../src/components/kpi-big-number.js';
import type { NumberFigure } from '../../src/kinds/number/figure.js';
import { LIGHT } from '../../src/look/look.js';
import { daily } from '../support/series.js';
import { fileOf, partText, shown } from '../support/widgets.js';

const repeat = (users: number, days: number): number[] => new Array<number>(days).fill(users);
const SRC = fileOf(
  'date,hub,users,cluster,timescale',
  ...daily('a', 'x', '2026-01-01', [...repeat(5100, 30), ...repeat(7036, 30)]),
);

const line = (element: Element): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>("[part='sparkline']")!;

describe('the trend of a big number', () => {
  it('says the change, in words and by a sign that is not read aloud', async () => {
    const element = await shown(
      html`<kpi-big-number src=${SRC} stat="latest" trend></kpi-big-number>`,
    );
    expect(partText(element, 'trend')).to.equal('▲ 38% more than 30 days before');
    const sign = element.shadowRoot!.querySelector('.sign')!;
    expect(sign.getAttribute('aria-hidden')).to.equal('true');
    expect(sign.parentElement!.title).to.equal('5,100 as of Jan 30, 2026');
    const { trend } = element.figure as NumberFigure;
    expect(trend).to.include({ duration: 'P30D', value: 5100, change: 1936 });
  });

  it('has a line of every day with a sentence in its place', async () => {
    const element = await shown(
      html`<kpi-big-number src=${SRC} stat="latest" trend></kpi-big-number>`,
    );
    expect(line(element).getAttribute('role')).to.equal('img');
    expect(line(element).getAttribute('aria-label')).to.equal(
      'Monthly users day by day, Jan 1, 2026 to Mar 1, 2026: lowest 5,100, highest 7,036, last 7,036.',
    );
    expect(line(element).querySelector('circle')!.getAttribute('fill')).to.equal(LIGHT.accent);
    expect(partText(element, 'caption')).to.match(
      / · the line: monthly users day by day since Jan 1, 2026$/,
    );
  });

  it('has the colour of the page, also when that changes', async () => {
    const element = await shown(
      html`<kpi-big-number src=${SRC} stat="latest" trend></kpi-big-number>`,
    );
    const before = line(element).querySelector('svg');
    element.requestUpdate();
    await element.updateComplete;
    expect(line(element).querySelector('svg')).to.equal(before);
    element.style.setProperty('--kpi-accent', '#123456');
    element.requestUpdate();
    await element.updateComplete;
    expect(line(element).querySelector('circle')!.getAttribute('fill')).to.equal('#123456');
  });

  it('looks as far back as it is told', async () => {
    const trendOf = async (trend: string, stat = 'latest', period = 'all') =>
      partText(
        await shown(
          html`<kpi-big-number
            src=${SRC}
            stat=${stat as KpiBigNumber['stat']}
            period=${period}
            trend=${trend}
          ></kpi-big-number>`,
        ),
        'trend',
      );
    expect(await trendOf('P1W')).to.equal('= no change from 1 week before');
    expect(await trendOf('P1M')).to.equal('= no change from 1 month before');
    expect(await trendOf('', 'mean', 'P20D')).to.equal('▲ 16% more than 20 days before');
    expect(await trendOf('P2Y')).to.equal('');
  });

  it('is for hubs as well, and counts them', async () => {
    const element = await shown(
      html`<kpi-big-number src=${SRC} metric="hubs" trend="P1W"></kpi-big-number>`,
    );
    expect(partText(element, 'trend')).to.equal('= no change from 1 week before');
    expect(line(element).getAttribute('aria-label')).to.match(/^Hubs day by day, .*last 1\.$/);
  });

  it('takes true for an attribute without a value', async () => {
    const element = await shown<KpiBigNumber>(
      html`<kpi-big-number src=${SRC} stat="latest" .trend=${true}></kpi-big-number>`,
    );
    expect(partText(element, 'trend')).to.include('30 days before');
  });

  it('that is no duration is the usual one, and says so', async () => {
    for (const wrong of ['30', 'P', 'P0D', 'yes']) {
      const element = await shown(
        html`<kpi-big-number src=${SRC} stat="latest" trend=${wrong}></kpi-big-number>`,
      );
      expect(partText(element, 'trend')).to.include('30 days before');
      expect(partText(element, 'status')).to.include(`trend="${wrong}" is not a duration`);
    }
  });

  it('of a mean of all days is only the line, and says what is missing', async () => {
    const element = await shown(html`<kpi-big-number src=${SRC} trend></kpi-big-number>`);
    expect(partText(element, 'trend')).to.equal('');
    expect(line(element)).not.to.equal(null);
    expect(partText(element, 'status')).to.include('set a period such as P90D');
  });

  it('is not there for communities, which says so', async () => {
    const src = fileOf('name,latitude,longitude,users', 'Here,1,2,3');
    const element = await shown(
      html`<kpi-big-number metric="communities" src=${src} trend></kpi-big-number>`,
    );
    expect(element.shadowRoot!.querySelector("[part='trend']")).to.equal(null);
    expect(partText(element, 'status')).to.include('trend is not for metric="communities"');
  });

  it('has no line where there is only one day', async () => {
    const src = fileOf('date,hub,users,cluster', '2026-01-01,prod,5,a');
    const element = await shown(
      html`<kpi-big-number src=${src} stat="latest" trend></kpi-big-number>`,
    );
    expect(line(element)).to.equal(null);
    expect(partText(element, 'trend')).to.equal('');
    expect(partText(element, 'caption')).not.to.include('the line');
  });

  it('leaves no trace of itself where nothing is shown', async () => {
    for (const template of [
      html`<kpi-big-number src="/status/404" stat="latest" trend></kpi-big-number>`,
      html`<kpi-big-number src=${SRC} stat="latest" trend cluster="nowhere"></kpi-big-number>`,
    ]) {
      const element = await shown(template);
      expect(element.shadowRoot!.querySelector("[part='trend']")).to.equal(null);
    }
  });
});
