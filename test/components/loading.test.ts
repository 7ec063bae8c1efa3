import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { ACTIVITY, fileOf, outcome, partText, shown, statesOf } from '../support/widgets.js';
import { waitUntil } from '../support/wait.js';

const slowly = (key: string): string => `/drip/60/counted/${key}/rows/20000`;
const FEW_ROWS = fileOf('date,hub,users,cluster', '2026-01-01,prod,5,a');
const bar = (element: Element) =>
  element.shadowRoot?.querySelector<HTMLProgressElement>('progress') ?? null;

describe('a load', () => {
  it('that takes long says how far it is, on every element, and nothing afterwards', async () => {
    for (const [key, template] of Object.entries({
      number: html`<kpi-big-number loading="eager" src=${slowly('number')}>so far</kpi-big-number>`,
      area: html`<hub-area-chart loading="eager" src=${slowly('area')}>so far</hub-area-chart>`,
      bins: html`<community-bins loading="eager" src=${slowly('bins')}>so far</community-bins>`,
      map: html`<community-map
        loading="eager"
        src="/demo/data/airtable-communities.csv"
        locations="/demo/data/airtable-locations.csv"
        activity=${slowly('map')}
        >so far</community-map
      >`,
    })) {
      const element = await fixture<KpiElement>(template);
      const done = outcome(element);
      // Until the server answers, there is a bar without a value.
      await waitUntil(() => bar(element)?.value, `${key} has a bar with a value`);
      expect(partText(element, 'status'), key).to.match(/Loading .*… \d+ kB of \d+ kB/);
      const { value, max } = bar(element) as HTMLProgressElement;
      expect(value, key).to.be.within(1, max - 1);
      await expect(element).to.be.accessible();
      expect((await done).type, key).to.equal('kpi-load');
      await element.updateComplete;
      expect(bar(element), key).to.equal(null);
    }
  });

  it('that takes a moment does without', async () => {
    const element = await fixture<KpiElement>(
      html`<kpi-big-number src="/slow/100${FEW_ROWS}"></kpi-big-number>`,
    );
    let bars = 0;
    const observer = new MutationObserver(() => (bars += bar(element) ? 1 : 0));
    observer.observe(element.shadowRoot!, { subtree: true, childList: true });
    await outcome(element);
    observer.disconnect();
    expect(bars).to.equal(0);
  });

  it('of an element that is taken away and put back goes on saying it', async () => {
    const element = await fixture<KpiElement>(
      html`<kpi-big-number src=${slowly('moved')}></kpi-big-number>`,
    );
    await waitUntil(() => bar(element), 'there is a bar');
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    await waitUntil(() => bar(element), 'there is a bar again');
    expect((await outcome(element)).type).to.equal('kpi-load');
  });
});

/** The last day of the file: as of today its data may be old, which is another state. */
const LAST = '2026-11-20';

describe('max-bytes', () => {
  it('ends the load of a larger file with a sentence, and leaves others alone', async () => {
    const [element, other] = await Promise.all([
      shown(html`<kpi-big-number src=${ACTIVITY} max-bytes="1500000">so far</kpi-big-number>`),
      shown(html`<kpi-big-number src=${ACTIVITY} as-of=${LAST}>so far</kpi-big-number>`),
    ]);
    expect(statesOf(element)).to.deep.equal(['error']);
    expect(partText(element, 'status')).to.match(
      /hub-activity\.csv is larger than 1\.5 MB\..*max-bytes/,
    );
    expect(statesOf(other)).to.deep.equal(['ready']);
  });

  it('that is no whole number is the usual one, and says so', async () => {
    for (const value of ['lots', '-1', '0', '1.5', '1e6']) {
      const element = await shown(
        html`<kpi-big-number src=${ACTIVITY} as-of=${LAST} max-bytes=${value}></kpi-big-number>`,
      );
      expect(statesOf(element), value).to.deep.equal(['ready']);
      expect(partText(element, 'status'), value).to.contain(
        `max-bytes="${value}" is not a whole number above 0; it is ignored.`,
      );
    }
  });
});
