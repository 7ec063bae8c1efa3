import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiBigNumber } from '../../src/components/kpi-big-number.js';
import { dayOfMs, isoOfDay } from '../../src/data/dates.js';
import type { NumberFigure } from '../../src/kinds/number/figure.js';
import type { OverTimeFigure } from '../../src/kinds/over-time/figure.js';
import { wordsFor } from '../../src/words/format.js';
import { findings } from '../support/axe.js';
import { fileOf, partText, shown, statesOf } from '../support/widgets.js';

const en = wordsFor('en');
const today = dayOfMs(Date.now());
const iso = (ago: number): string => isoOfDay(today - ago);

/** Forty days of two clusters up to yesterday; hub aws/prod is a day late. */
const rows = Array.from({ length: 40 }, (_, i) => 40 - i).flatMap((ago) => [
  ...(ago === 1 ? [] : [`${iso(ago)},prod,1500,aws`]),
  `${iso(ago)},demo,40,aws`,
  `${iso(ago)},prod,800,gcp`,
]);
const HEADER = 'date,hub,users,cluster';
const SRC = fileOf(HEADER, ...rows);

const details = (element: Element): HTMLDetailsElement | null =>
  element.shadowRoot!.querySelector('details');

describe('a number of the newest day', () => {
  it('is no fall where one hub is late, and equals the right end of the chart', async () => {
    const element = await shown<KpiBigNumber>(
      html`<kpi-big-number src=${SRC} stat="latest" trend="P30D"></kpi-big-number>`,
    );
    expect(partText(element, 'value')).to.equal('2,340');
    expect(partText(element, 'trend')).to.include('no change from 30 days before');
    expect(partText(element, 'caption')).to.match(/^Newest day · /);
    expect(partText(element, 'caption')).to.include(`data through ${en.day(today - 1)}`);
    const line = element.shadowRoot!.querySelector('.sparkline')!;
    expect(line.ariaLabel).to.match(/lowest 2,340, highest 2,340, last 2,340\.$/);
    const chart = await shown(html`<hub-area-chart src=${SRC}></hub-area-chart>`);
    const { shownTotals } = chart.figure as OverTimeFigure;
    expect(shownTotals.at(-1)).to.equal((element.figure as NumberFigure).exact);
  });

  it('says how many hubs are late, and on demand which', async () => {
    const element = await shown<KpiBigNumber>(
      html`<kpi-big-number src=${SRC} stat="latest"></kpi-big-number>`,
    );
    const late = details(element)!;
    expect(late.open).to.be.false;
    expect(late.querySelector('summary')!.textContent).to.equal('1 hub is late');
    late.querySelector('summary')!.click();
    expect(late.open).to.be.true;
    expect(late.lastElementChild!.textContent).to.equal(
      `1 hub is late and counts as it was last measured: aws/prod (${en.day(today - 2)})`,
    );
    expect(await findings(element)).to.deep.equal([]);
  });

  it('says it in the tooltip where it stands in a sentence, by at most twelve names', async () => {
    const many = Array.from({ length: 20 }, (_, hub) => `${iso(2)},h${hub},1,c`);
    const element = await shown<KpiBigNumber>(
      html`<kpi-big-number
        inline
        src=${fileOf(HEADER, ...rows, ...many)}
        stat="latest"
      ></kpi-big-number>`,
    );
    const { title } = element.shadowRoot!.querySelector<HTMLElement>('.root')!;
    expect(title).to.include('21 hubs are late and count as they were last measured: aws/prod (');
    expect(title).to.match(/c\/h\d+ \([^)]+\), and 9 more$/m);
    expect(details(element)).to.equal(null);
  });

  it('says nothing of it where none is late, or another number is asked for', async () => {
    const complete = fileOf(HEADER, ...rows, `${iso(1)},prod,1500,aws`);
    for (const [src, stat] of [
      [complete, 'latest'],
      [SRC, 'mean'],
      [SRC, 'peak'],
    ] as const) {
      const element = await shown(html`<kpi-big-number src=${src} stat=${stat}></kpi-big-number>`);
      expect(details(element), stat).to.equal(null);
    }
  });

  it('names its own day, and how old it is, where what is asked for fell silent', async () => {
    const silent = fileOf(HEADER, ...rows, `${iso(30)},prod,70,gone`);
    const element = await shown<KpiBigNumber>(
      html`<kpi-big-number src=${silent} stat="latest" cluster="gone"></kpi-big-number>`,
    );
    expect(partText(element, 'value')).to.equal('70');
    expect(partText(element, 'caption')).to.match(new RegExp(`^On ${en.day(today - 30)}( ·|$)`));
    expect(partText(element, 'status')).to.equal('The newest data is 30 days old.');
    expect(statesOf(element)).to.deep.equal(['ready', 'stale']);
  });
});
