import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import type { Tag } from '../support/tags.js';
import {
  ACTIVITY,
  COMMUNITIES,
  fileOf,
  LOCATIONS,
  partText,
  shown,
  statesOf,
} from '../support/widgets.js';
import { waitUntil } from '../support/wait.js';

/** The map is tried by itself: it needs more than one file. */
const tags: Record<Exclude<Tag, 'community-map'>, (src: string) => TemplateResult> = {
  'kpi-big-number': (src) => html`<kpi-big-number src=${src}>so far</kpi-big-number>`,
  'hub-area-chart': (src) => html`<hub-area-chart src=${src}>so far</hub-area-chart>`,
  'community-bins': (src) => html`<community-bins src=${src}>so far</community-bins>`,
};

const cases: Record<string, { src: string; says: RegExp }> = {
  'no address': {
    src: '',
    says: /no address of a CSV of hub activity \(date, hub, users, cluster/,
  },
  'no legal address': {
    src: 'javascript:alert(1)',
    says: /“javascript:alert\(1\)”.*not an address/,
  },
  'a file that is not there': {
    src: '/status/404',
    says: /\/status\/404 answered with status 404/,
  },
  'a server that fails': { src: '/status/500', says: /\/status\/500 answered with status 500/ },
  'a page instead of a file': {
    src: '/demo/index.html',
    says: /\/demo\/index\.html is not a CSV file: it begins with “<!doctype html>”/i,
  },
  'an empty file': { src: fileOf(''), says: /\/text\/file\.csv.* is empty/ },
  'a column that is missing': {
    src: fileOf('date,hub,users', '2026-01-01,prod,5'),
    says: /lacks the column “cluster”.*found “date”, “hub”,? and “users”/,
  },
  'a file of another kind': { src: LOCATIONS, says: /is a CSV of places \(aid, Location/ },
  'a quote that is never closed': {
    src: fileOf('date,hub,users,cluster', '2026-01-01,prod,5,a', '2026-01-01,"prod,5,a', 'x,y,1,z'),
    says: /quote in row 3/,
  },
};

describe('bad input', () => {
  const uncaught: unknown[] = [];
  const note = (event: Event): void => void uncaught.push(event);
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(uncaught).to.deep.equal([]);
  });

  for (const [tag, template] of Object.entries(tags)) {
    for (const [name, { src, says }] of Object.entries(cases)) {
      it(`on ${tag}: ${name}`, async () => {
        const element = await shown<KpiElement>(template(src));
        expect(statesOf(element)).to.deep.equal(['error']);
        expect(partText(element, 'status')).to.match(says);
        expect(partText(element, 'status')).to.include('cannot be shown');
        expect(element.figure).to.equal(null);
        const [text] = element.shadowRoot!.querySelector('slot')!.assignedNodes();
        expect(text?.textContent).to.equal('so far');
      });
    }
  }

  it('on community-map: names the attribute that is missing', async () => {
    const element = await shown<KpiElement>(
      html`<community-map src=${COMMUNITIES} locations=${LOCATIONS}></community-map>`,
    );
    expect(partText(element, 'status')).to.match(
      /no address of a CSV of hub activity.*as activity="…"/,
    );
  });

  it('on community-map: names the file that is missing', async () => {
    const element = await shown<KpiElement>(html`
      <community-map
        src=${COMMUNITIES}
        locations="/status/404"
        activity=${ACTIVITY}
      ></community-map>
    `);
    expect(partText(element, 'status')).to.match(/\/status\/404 answered with status 404.*places/);
  });

  it('leaves the other widgets of the page alone', async () => {
    const good = fileOf('date,hub,users,cluster', '2026-01-01,prod,5,a');
    const parent = await fixture<HTMLElement>(html`
      <div>
        <kpi-big-number src="/status/404"></kpi-big-number>
        <kpi-big-number src=${good}></kpi-big-number>
        <hub-area-chart src=${fileOf('x,y')}></hub-area-chart>
        <hub-area-chart src=${good}></hub-area-chart>
      </div>
    `);
    const states = (): string[][] =>
      [...parent.children].map(statesOf).map((found) => found.slice(0, 1));
    await waitUntil(() => states().every(([first]) => first && first !== 'loading'), '');
    expect(states().flat()).to.deep.equal(['error', 'ready', 'error', 'ready']);
  });

  it('can be mended: another address takes the error away', async () => {
    const element = await shown<KpiElement>(
      html`<kpi-big-number src="/status/404"></kpi-big-number>`,
    );
    element.src = fileOf('date,hub,users,cluster', '2026-01-01,prod,5,a');
    await waitUntil(() => statesOf(element).includes('ready'));
    expect(partText(element, 'value')).to.equal('5');
    expect(partText(element, 'status')).not.to.include('cannot be shown');
  });

  it('is read as an old spreadsheet wrote it, and says so', async () => {
    const src = 'data:text/csv,date%2Chub%2Cusers%2Ccluster%0A2026-01-01%2Cprod%2C5%2CUniversit%E9';
    const element = await shown<KpiElement>(html`<hub-area-chart src=${src}></hub-area-chart>`);
    expect(await element.toCSV()).to.include('2026-01-01,Université,5');
    expect(partText(element, 'status')).to.include(
      '1 character may be wrong: not UTF-8, read as Windows-1252 (row 2)',
    );
  });

  it('may be UTF-16 with its mark', async () => {
    const text = '\uFEFFdate,hub,users,cluster\n2026-01-01,prod,5,Zürich';
    const bytes = Array.from(text, (char) => char.charCodeAt(0));
    const src = `data:text/csv,${bytes
      .flatMap((code) => [code & 255, code >> 8])
      .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
      .join('')}`;
    const element = await shown<KpiElement>(html`<hub-area-chart src=${src}></hub-area-chart>`);
    expect(await element.toCSV()).to.include('2026-01-01,Zürich,5');
  });
});
