import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiErrorEvent } from '../../src/components/element/events.js';
import type { KpiBigNumber } from '../../src/components/kpi-big-number.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { fileOf, outcome, partText, shown, statesOf } from '../support/widgets.js';
import { waitUntil } from '../support/wait.js';

const SMALL = fileOf('date,hub,users,cluster', '2026-01-01,prod,7036,a', '2026-01-01,lab,5,b');

/** Attributes that decide what is shown, a slip in each, and what is said of it. */
const SLIPS: readonly (readonly [tag: string, attribute: string, slip: string, says: RegExp])[] = [
  ['kpi-big-number', 'metric', 'community', /“communities”.* Did you mean communities\?/],
  ['kpi-big-number', 'metric', 'country', /“countries”.* Did you mean countries\?/],
  ['kpi-big-number', 'metric', 'user', /“users”, “hubs”, “clusters”.* Did you mean users\?/],
  ['kpi-big-number', 'metric', 'staff', /is not one of “users”, “hubs”[^?]*$/],
  ['kpi-big-number', 'metric', '', /metric="" is not one of “users”/],
  ['kpi-big-number', 'timescale', 'month', /“monthly”, “daily”\. Did you mean monthly\?/],
  ['kpi-big-number', 'stat', 'last', /“mean”, “latest”, “peak”\. Did you mean latest\?/],
  ['kpi-big-number', 'as-of', '20.11.2026', /a date such as .* Did you mean 2026-11-20\?/],
  ['kpi-big-number', 'as-of', '11/20/2026', /Did you mean 2026-11-20\?/],
  ['kpi-big-number', 'as-of', '2026/1/5', /Did you mean 2026-01-05\?/],
  ['kpi-big-number', 'as-of', '5/6/2026', /“today” or a date such as 2026-11-20\.$/],
  ['kpi-big-number', 'as-of', '2026-02-30', /“today” or a date such as 2026-11-20\.$/],
  ['kpi-big-number', 'as-of', 'yesterday', /“latest”, “today” or a date/],
  ['kpi-big-number', 'period', '6 months', /P6M for six months.* Did you mean P6M\?/],
  ['kpi-big-number', 'period', '6M', /Did you mean P6M\?/],
  ['kpi-big-number', 'period', 'last 90 days', /Did you mean P90D\?/],
  ['kpi-big-number', 'period', 'P6', /P6M for six months, P90D for 90 days, or P1Y for a year\.$/],
  ['kpi-big-number', 'period', '6 minutes', /P1Y for a year\.$/],
  ['hub-area-chart', 'date-format', 'dym', /“iso”, “mdy”, “dmy”\. Did you mean dmy\?/],
  ['hub-area-chart', 'measure', 'user', /“users”, “hubs”\. Did you mean users\?/],
  ['hub-area-chart', 'group-by', 'clusters', /“cluster”, “hub”\. Did you mean cluster\?/],
  ['hub-area-chart', 'timescale', 'dayly', /“monthly”, “daily”\. Did you mean daily\?/],
  ['hub-area-chart', 'period', 'P6', /is not “all” or a duration/],
  ['community-bins', 'measure', 'shares', /“hubs”, “users”, “share”\. Did you mean share\?/],
  ['community-bins', 'timescale', 'all', /“both”, “daily”, “monthly”/],
  ['community-bins', 'bins', '0 10 5', /rising numbers such as 0 10 100\./],
  ['community-bins', 'bins', '10', /rising numbers/],
  ['community-bins', 'as-of', 'now', /“latest”, “today” or a date/],
  ['community-map', 'as-of', '20.11.2026', /Did you mean 2026-11-20\?/],
  ['community-map', 'period', '1 year', /Did you mean P1Y\?/],
];

const made = (tag: string, attributes: Readonly<Record<string, string>>): KpiElement => {
  const element = document.createElement(tag) as KpiElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = 'so far';
  return element;
};

describe('a word that is not legal where it decides what is shown', () => {
  for (const [tag, attribute, slip, says] of SLIPS) {
    it(`is an error: ${tag} ${attribute}="${slip}"`, async () => {
      const key = `slip-${encodeURIComponent(tag + attribute + slip).replace(/\W/g, '')}`;
      const src = `/counted/${key}/demo/data/hub-activity.csv`;
      const element = made(tag, { src, locations: src, activity: src, [attribute]: slip });
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const errors: KpiErrorEvent[] = [];
      parent.addEventListener('kpi-error', (event) => errors.push(event));
      const done = outcome(parent);
      parent.append(element);
      await done;
      await element.updateComplete;
      expect(statesOf(element)).to.deep.equal(['error']);
      expect(errors).to.have.length(1);
      expect(errors[0]!.error.code).to.equal('attribute');
      expect(errors[0]!.error.facts).to.include({ attribute, found: slip });
      const status = partText(element, 'status');
      expect(status).to.match(says);
      expect(status).to.include(`cannot be shown. ${attribute}="${slip}"`);
      expect(element.figure).to.equal(null);
      const [text] = element.shadowRoot!.querySelector('slot')!.assignedNodes();
      expect(text?.textContent).to.equal('so far');
      expect(element.shadowRoot!.querySelector('.retry')).to.equal(null);
      expect(await (await fetch(`/counts/${key}`)).text()).to.equal('0');
    });
  }

  it('has no title that would be of something else', async () => {
    const element = await shown(html`<kpi-big-number src=${SMALL} metric="hub"></kpi-big-number>`);
    expect(partText(element, 'label')).to.equal('');
    expect(partText(element, 'status')).to.match(/^This figure cannot be shown\. metric="hub"/);
    const own = await shown(
      html`<kpi-big-number src=${SMALL} metric="hub" label="Ours"></kpi-big-number>`,
    );
    expect(partText(own, 'label')).to.equal('Ours');
  });

  it('leaves the text of the author in a sentence', async () => {
    const text = await fixture<HTMLElement>(html`
      <p>
        We serve
        <kpi-big-number inline loading="eager" src=${SMALL} metric="community">100</kpi-big-number>
        communities
      </p>
    `);
    const element = text.querySelector<KpiBigNumber>('kpi-big-number')!;
    await element.updateComplete;
    await element.updateComplete;
    expect(statesOf(element)).to.deep.equal(['error']);
    expect(text.innerText.replace(/\s+/g, ' ').trim()).to.equal('We serve 100 communities');
  });

  it('takes away what is there, also where that is loaded again and again, until it is mended', async () => {
    const requests = async (key: string): Promise<number> =>
      Number(await (await fetch(`/counts/${key}`)).text());
    const element = await shown<KpiBigNumber>(html`
      <kpi-big-number src=${`/counted/refused${SMALL}`} refresh="1">about 7,000</kpi-big-number>
    `);
    expect(partText(element, 'value')).to.equal('7,041');
    let done = outcome(element);
    element.setAttribute('metric', 'hub');
    expect((await done).type).to.equal('kpi-error');
    const before = await requests('refused');
    await shown(
      html`<kpi-big-number src=${`/counted/goes-on${SMALL}`} refresh="1"></kpi-big-number>`,
    );
    // As often as this one, which began later.
    await waitUntil(async () => (await requests('goes-on')) > 2, '');
    expect(await requests('refused')).to.equal(before);
    expect(element.figure).to.equal(null);
    done = outcome(element);
    element.setAttribute('metric', 'hubs');
    expect((await done).type).to.equal('kpi-load');
    expect(partText(element, 'value')).to.equal('2');
    expect(partText(element, 'label')).to.equal('Total hubs');
  });
});

describe('a legal word', () => {
  it('may be in capitals, or have the hyphens of a word processor', async () => {
    const element = await shown<KpiBigNumber>(html`
      <kpi-big-number src=${SMALL} metric="Hubs" as-of="LATEST" period="p6m"></kpi-big-number>
    `);
    expect(partText(element, 'value')).to.equal('2');
    expect(partText(element, 'status')).not.to.include('="');
    const chart = await shown(
      html`<hub-area-chart src=${SMALL} kind="Month–Ends"></hub-area-chart>`,
    );
    expect(partText(chart, 'caption')).to.include('day of each month');
  });
});

describe('properties that a script sets', () => {
  const with_ = async (tag: string, values: Readonly<Record<string, unknown>>) => {
    const element = made(tag, { src: SMALL, loading: 'eager' });
    Object.assign(element, values);
    return shown<KpiElement>(html`${element}`);
  };

  it('are read as attributes are', async () => {
    const none = { metric: null, timescale: undefined, stat: false, asOf: null, period: undefined };
    const usual = await with_('kpi-big-number', { ...none, locations: null, trend: null });
    expect(partText(usual, 'value')).to.equal('7,041');
    const hubs = await with_('kpi-big-number', {
      metric: ' HUBS ',
      inline: 'false',
      atLeast: 'no',
    });
    expect(partText(hubs, 'value')).to.equal('2');
    expect(hubs.hasAttribute('inline')).to.be.false;
    const bins = await with_('community-bins', { bins: [0, 10, 100], timescale: 'monthly' });
    expect(await bins.toCSV()).to.include('0-10');
    const numbers = await with_('hub-area-chart', { top: '1', timeout: 20, maxBytes: '4096' });
    expect(await numbers.toCSV()).to.include('7036');
    const one = await with_('kpi-big-number', { cluster: ['b'] });
    expect(partText(one, 'value')).to.equal('5');
  });

  it('are refused as attributes are', async () => {
    for (const [property, value] of [
      ['metric', 7],
      ['metric', true],
      ['period', 90],
      ['asOf', 20261120],
      ['timescale', {}],
    ] as const) {
      const element = await with_('kpi-big-number', { [property]: value });
      expect(statesOf(element), property).to.deep.equal(['error']);
    }
  });
});

describe('what is there or not', () => {
  it('is off where its value says so, as frameworks write it', async () => {
    for (const value of ['false', 'False', ' no ', 'off', '0']) {
      const element = await shown<KpiBigNumber>(html`
        <kpi-big-number src=${SMALL} inline=${value} at-least=${value} controls=${value}>
        </kpi-big-number>
      `);
      expect(partText(element, 'label'), value).to.equal('Monthly users');
      expect(partText(element, 'value'), value).to.equal('7,041');
      expect(getComputedStyle(element).display).to.equal('block');
      expect(element.shadowRoot!.querySelector('.toolbar')).to.equal(null);
    }
  });

  it('is on with any other value', async () => {
    for (const value of ['', 'true', 'at-least', 'yes', '1']) {
      const element = await shown(
        html`<kpi-big-number src=${SMALL} at-least=${value}></kpi-big-number>`,
      );
      expect(partText(element, 'value'), value).to.equal('> 7,000');
    }
  });
});
