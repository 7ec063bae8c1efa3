import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { waitUntil } from '../support/wait.js';
import {
  ACTIVITY,
  COMMUNITIES,
  fileOf,
  LOCATIONS,
  outcome,
  partText,
  statesOf,
} from '../support/widgets.js';

const HEADER = 'date,hub,users,cluster';
/** A file of activity with one hub, so that the number of users says which file was read. */
const usersFile = (users: number): string => fileOf(HEADER, `2026-01-01,a,${users},x`);
const PLACES = fileOf('name,latitude,longitude,users,country', 'Berkeley,37.9,-122.3,12,US');

/** Puts a link into the head of the page, as a theme does, or elsewhere. */
function link(kind: string, href: string, parent: Element = document.head): HTMLLinkElement {
  const one = document.createElement('link');
  one.rel = `kpi-${kind}`;
  one.setAttribute('href', href);
  parent.append(one);
  return one;
}

/** Writes HTML into the page, and waits until its first widget has loaded or failed. */
async function page(markup: string): Promise<KpiElement> {
  const parent = await fixture<HTMLElement>(html`<main></main>`);
  const done = outcome(parent);
  parent.innerHTML = markup;
  await done;
  const element = parent.querySelector<KpiElement>('[loading]')!;
  await element.updateComplete;
  return element;
}

const NUMBER = '<kpi-big-number loading="eager"></kpi-big-number>';
const value = (element: KpiElement): string => partText(element, 'value');
const filesOf = ({ figure }: KpiElement): string[] =>
  figure!.sources.map(({ address }) => new URL(address).pathname);

/** A new value is shown. */
const becomes = (element: KpiElement, users: string): Promise<void> =>
  waitUntil(() => value(element) === users, `${users} are shown`);

afterEach(() => {
  for (const one of document.querySelectorAll('link[rel^="kpi-"]')) one.remove();
});

describe('data that a page says once', () => {
  it('are those of each tag and metric', async () => {
    link('activity', ACTIVITY);
    link('communities', COMMUNITIES);
    link('locations', LOCATIONS);
    const all = [COMMUNITIES, LOCATIONS, ACTIVITY];
    for (const [tag, files] of [
      ['kpi-big-number', [ACTIVITY]],
      ['kpi-big-number metric="hubs"', [ACTIVITY]],
      ['kpi-big-number metric="clusters"', [ACTIVITY]],
      ['kpi-big-number metric="communities"', all],
      ['kpi-big-number inline metric="countries"', all],
      ['kpi-big-number metric="Constellations"', all],
      ['hub-area-chart', [ACTIVITY]],
      ['community-bins', [ACTIVITY]],
      ['community-map', all],
    ] as const) {
      const name = tag.split(' ')[0]!;
      const element = await page(`<${tag} loading="eager"></${name}>`);
      expect(statesOf(element), tag).to.include('ready');
      expect(filesOf(element), tag).to.deep.equal(files);
    }
  });

  it('are in a link of the body, too, of which the last one counts', async () => {
    link('activity', usersFile(1));
    const before = await page(`<link rel="kpi-activity" href="${usersFile(2)}">${NUMBER}`);
    expect(value(before)).to.equal('2');
    const none = await page(`${NUMBER}<link rel="kpi-activity" href="">`);
    expect(statesOf(none)).to.deep.equal(['error']);
    const behind = await page(
      `${NUMBER}<p>text</p><link rel="x KPI-Activity" href="${usersFile(3)}">`,
    );
    expect(value(behind)).to.equal('3');
  });

  it('are found from a shadow root in another', async () => {
    link('activity', usersFile(4));
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const root = inner.attachShadow({ mode: 'open' });
    const element = document.createElement('kpi-big-number');
    element.loading = 'eager';
    const done = outcome(element);
    root.append(element);
    await done;
    await element.updateComplete;
    expect(value(element)).to.equal('4');
  });

  it('do not count for a tag with a src, which has all files of its own', async () => {
    link('activity', ACTIVITY);
    link('communities', COMMUNITIES);
    link('locations', LOCATIONS);
    link('figures', '/status/500');
    const number = await page(
      `<kpi-big-number loading="eager" src="${usersFile(7)}"></kpi-big-number>`,
    );
    expect(value(number)).to.equal('7');
    const map = await page(`<community-map loading="eager" src="${PLACES}"></community-map>`);
    expect(filesOf(map)).to.have.lengthOf(1);
    const lacking = await page(
      `<community-map loading="eager" src="${COMMUNITIES}"></community-map>`,
    );
    expect(partText(lacking, 'status')).to.include('locations="…"');
  });

  it('fill in what a tag without src does not name', async () => {
    link('communities', COMMUNITIES);
    link('locations', '/status/404');
    link('activity', ACTIVITY);
    const element = await page(
      `<community-map loading="eager" locations="${LOCATIONS}" src=""></community-map>`,
    );
    expect(filesOf(element)).to.deep.equal([COMMUNITIES, LOCATIONS, ACTIVITY]);
  });

  it('are resolved against the page or its base', async () => {
    const base = Object.assign(document.createElement('base'), { href: '/demo/' });
    document.head.append(base);
    try {
      const element = await page(`<link rel="kpi-activity" href="data/hub-activity.csv">${NUMBER}`);
      expect(filesOf(element)).to.deep.equal([ACTIVITY]);
    } finally {
      base.remove();
    }
  });

  it('lack where nothing names them: the widget says both ways to do so', async () => {
    const said = async (markup: string): Promise<string> => partText(await page(markup), 'status');
    const number = await said(NUMBER);
    expect(number).to.include('src="…"').and.to.include('<link rel="kpi-activity" href="…">');
    const map = '<community-map loading="eager"></community-map>';
    expect(await said(map)).to.include('<link rel="kpi-communities" href="…">');
    link('communities', COMMUNITIES);
    expect(await said(map)).to.include('<link rel="kpi-locations" href="…">');
    link('locations', LOCATIONS);
    expect(await said(map)).to.include('<link rel="kpi-activity" href="…">');
  });

  it('are called by the name of the link where their address is wrong', async () => {
    link('activity', 'none-here.csv');
    const element = await page(NUMBER);
    expect(partText(element, 'status')).to.include(
      '“none-here.csv” in kpi-activity is relative to',
    );
    link('activity', 'ftp://a/b.csv');
    const wrong = await page(NUMBER);
    expect(partText(wrong, 'status')).to.include('“ftp://a/b.csv”').and.to.include('kpi-activity');
  });
});

describe('data that a page names later', () => {
  it('are followed: a link that comes, changes, and goes', async () => {
    const element = await page(NUMBER);
    expect(statesOf(element)).to.deep.equal(['error']);
    const one = link('activity', usersFile(11));
    await becomes(element, '11');
    one.setAttribute('href', usersFile(12));
    await becomes(element, '12');
    const other = link('activity', usersFile(13));
    await becomes(element, '13');
    other.remove();
    await becomes(element, '12');
  });
});
