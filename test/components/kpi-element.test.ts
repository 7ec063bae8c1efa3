import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiBigNumber } from '../../src/components/kpi-big-number.js';
import { ACTIVITY, fileOf, outcome, partText, shown, statesOf } from '../support/widgets.js';
import { frames, waitUntil } from '../support/wait.js';

const HEADER = 'date,hub,users,cluster,timescale';
const SMALL = fileOf(HEADER, '2026-01-01,prod,5,a,monthly', '2026-01-01,prod,2,a,daily');

const number = (template = html`<kpi-big-number src=${SMALL}></kpi-big-number>`) =>
  shown<KpiBigNumber>(template);

/** An element that waits for an answer until the test is over. */
const waiting = (content = '') =>
  fixture<KpiBigNumber>(
    html`<kpi-big-number loading="eager" src="/slow/3000/status/200">${content}</kpi-big-number>`,
  );

const isShown = (element: Element): boolean =>
  (element as HTMLElement).checkVisibility() && element.getClientRects().length > 0;

describe('every widget', () => {
  const page = document.documentElement;
  const { lang } = page;
  afterEach(() => {
    page.lang = lang;
    page.removeAttribute('class');
    page.removeAttribute('style');
  });

  it('fires kpi-load once, with the figure that can be seen', async () => {
    const heard: Event[] = [];
    const parent = await fixture(html`<div></div>`);
    parent.addEventListener('kpi-load', (event) => {
      heard.push(event);
      expect(partText(event.target as Element, 'value')).to.equal('5');
    });
    const done = outcome(parent);
    parent.innerHTML = `<kpi-big-number src="${SMALL}"></kpi-big-number>`;
    const event = await done;
    await frames();
    expect(heard).to.have.lengthOf(1);
    expect(event).to.have.nested.property('figure.value', 5);
    expect((event.target as KpiBigNumber).figure).to.have.property('value', 5);
  });

  it('fires again for the figure of another attribute, and keeps the old one until then', async () => {
    const element = await number();
    const next = outcome(element);
    element.timescale = 'daily';
    await element.updateComplete;
    expect(partText(element, 'value')).to.equal('5');
    expect(await next).to.have.nested.property('figure.value', 2);
    expect(partText(element, 'value')).to.equal('2');
    expect(partText(element, 'label')).to.equal('Daily users');
  });

  it('keeps the title of what is shown while something else is on its way', async () => {
    const element = await number();
    element.timescale = 'daily';
    element.src = '/slow/3000/status/200';
    await element.updateComplete;
    expect(statesOf(element)).to.include('loading');
    expect(partText(element, 'label')).to.equal('Monthly users');
    expect(partText(element, 'value')).to.equal('5');
  });

  it('drops the answer to a question that is no longer asked', async () => {
    const element = await fixture<KpiBigNumber>(html`
      <kpi-big-number
        loading="eager"
        src=${`/slow/150${fileOf(HEADER, '2026-01-01,prod,9,a,monthly')}`}
      >
      </kpi-big-number>
    `);
    const done = outcome(element);
    element.src = SMALL;
    expect(await done).to.have.nested.property('figure.value', 5);
    // The server answers this later than what was asked first.
    await fetch('/slow/150/status/200');
    await frames();
    expect(partText(element, 'value')).to.equal('5');
  });

  it('says what it is doing while it loads, and keeps what the author wrote', async () => {
    const element = await waiting('> 6,500');
    await nextFrame();
    expect(statesOf(element)).to.deep.equal(['loading']);
    expect(partText(element, 'status')).to.equal('Loading Monthly users…');
    expect(element.shadowRoot?.querySelector('slot')).to.satisfy(isSlotShown);
  });

  it('shows that something is to come where the author wrote nothing', async () => {
    const element = await waiting();
    const wait = element.shadowRoot?.querySelector('.wait');
    expect(wait && isShown(wait)).to.be.true;
  });

  it('puts the figure in place of what the author wrote', async () => {
    const element = await number(html`<kpi-big-number src=${SMALL}>> 6,500</kpi-big-number>`);
    expect(element.shadowRoot?.querySelector('slot')).to.equal(null);
    expect(statesOf(element)).to.deep.equal(['ready', 'stale']);
  });

  it('says that nothing is in scope, which is no error', async () => {
    const element = await number(
      html`<kpi-big-number src=${SMALL} cluster="nowhere"></kpi-big-number>`,
    );
    expect(statesOf(element)).to.include('empty');
    expect(partText(element, 'value')).to.equal('–');
    expect(partText(element, 'status')).to.include('cluster="nowhere" leaves out 2');
    expect(partText(element, 'status')).to.include('/text/file.csv');
    expect(element.figure).to.have.property('value', null);
  });

  it('keeps what the author wrote where nothing is in scope', async () => {
    const element = await number(html`
      <kpi-big-number src=${SMALL} cluster="nowhere">> 6,500</kpi-big-number>
    `);
    expect(element.shadowRoot?.querySelector('slot')).to.satisfy(isSlotShown);
  });

  it('says how old the newest data are once they are more than a week old', async () => {
    const element = await number();
    expect(statesOf(element)).to.include('stale');
    expect(partText(element, 'status')).to.match(/The newest data is [\d,]+ days old\./);
    const today = new Date().toISOString().slice(0, 10);
    const fresh = await number(
      html`<kpi-big-number src=${fileOf(HEADER, `${today},prod,5,a,monthly`)}></kpi-big-number>`,
    );
    expect(statesOf(fresh)).to.deep.equal(['ready']);
    expect(partText(fresh, 'status')).to.equal('');
  });

  it('says which rows were left out and why', async () => {
    const src = fileOf(HEADER, '2026-01-01,prod,5,a,monthly', '2026-01-02,prod,many,a,monthly');
    const element = await number(html`<kpi-big-number src=${src}></kpi-big-number>`);
    expect(partText(element, 'status')).to.match(/1 row left out: .*“many”.*“users”.*row 3/);
    expect(partText(element, 'value')).to.equal('5');
  });

  it('warns of words that are not legal and goes on with the default, where that is about looks', async () => {
    const element = await number(html`
      <kpi-big-number src=${SMALL} format="short" theme="grey"></kpi-big-number>
    `);
    expect(partText(element, 'value')).to.equal('5');
    const status = partText(element, 'status');
    expect(status).to.include('format="short" is not one of “full”, “compact”; shown as full.');
    expect(status).to.include('theme="grey" is not one of “light”, “dark”; shown as light.');
  });

  it('has the title of the author where there is one', async () => {
    const own = await number(
      html`<kpi-big-number src=${SMALL} label="People we serve"></kpi-big-number>`,
    );
    expect(partText(own, 'label')).to.equal('People we serve');
  });

  it('loads when it comes near the window, or at once when it is eager', async () => {
    const parent = await fixture(html`<div><div class="far"></div></div>`);
    parent.querySelector<HTMLElement>('.far')!.style.height = '5000px';
    const lazy = document.createElement('kpi-big-number');
    lazy.src = SMALL;
    parent.append(lazy);
    // One beside it that is near the window and came later has loaded.
    const near = document.createElement('kpi-big-number');
    near.src = SMALL;
    const isLoaded = outcome(near);
    parent.prepend(near);
    await isLoaded;
    expect(statesOf(lazy)).to.deep.equal([]);
    const seen = outcome(lazy);
    lazy.scrollIntoView();
    expect(await seen).to.have.nested.property('figure.value', 5);
    scrollTo(0, 0);

    const eager = document.createElement('kpi-big-number');
    eager.src = SMALL;
    eager.loading = 'eager';
    const loaded = outcome(eager);
    parent.append(eager);
    expect(await loaded).to.have.nested.property('figure.value', 5);
  });

  it('makes one request for thirty widgets of one file, and one figure for those that ask the same', async () => {
    const key = 'thirty-widgets';
    const src = `/counted/${key}${ACTIVITY}`;
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    let loads = 0;
    parent.addEventListener('kpi-load', () => (loads += 1));
    const tags = `
      <kpi-big-number loading="eager" src="${src}" metric="clusters"></kpi-big-number>
      <kpi-big-number loading="eager" src="${src}" metric="hubs"></kpi-big-number>
      <kpi-big-number loading="eager" src="${src}" timescale="daily"></kpi-big-number>
      <kpi-big-number loading="eager" src="${src}"></kpi-big-number>
      <hub-area-chart loading="eager" src="${src}" measure="hubs"></hub-area-chart>
      <hub-area-chart loading="eager" src="${src}"></hub-area-chart>
      <hub-area-chart loading="eager" src="${src}" timescale="daily"></hub-area-chart>
      <community-bins loading="eager" src="${src}"></community-bins>
      <community-bins loading="eager" src="${src}" measure="users"></community-bins>
      <community-bins loading="eager" src="${src}" measure="share"></community-bins>`;
    parent.innerHTML = tags.repeat(3);
    await waitUntil(() => loads === 30, 'all thirty load');
    expect(await (await fetch(`/counts/${key}`)).text()).to.equal('1');
    const figures = [...parent.children].map((one) => (one as KpiBigNumber).figure);
    expect(new Set(figures).size).to.equal(10);
    expect(figures.every((one, index) => one === figures[index % 10])).to.equal(true);
  });

  it('says nothing while it is not on the page, and says it when it comes back', async () => {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('kpi-big-number');
    element.src = `/slow/100${fileOf(HEADER, '2026-01-01,prod,8,a,monthly')}`;
    element.loading = 'eager';
    let loads = 0;
    element.addEventListener('kpi-load', () => (loads += 1));
    parent.append(element);
    await element.updateComplete;
    element.remove();
    // The server answers this later than what the element has asked for.
    await fetch('/slow/100/status/200');
    await frames();
    expect(loads).to.equal(0);
    parent.append(element);
    await waitUntil(() => loads === 1);
    expect(partText(element, 'value')).to.equal('8');
  });

  it('asks anew when it is told to reload', async () => {
    const key = 'reload';
    const element = await number(
      // A file that the browser may keep: that is the usual case.
      html`<kpi-big-number src=${`/kept/600/counted/${key}${SMALL}`}></kpi-big-number>`,
    );
    const again = outcome(element);
    element.reload();
    expect(await again).to.have.nested.property('figure.value', 5);
    expect(await (await fetch(`/counts/${key}`)).text()).to.equal('2');
  });

  it('writes numbers and days as the language of the page does', async () => {
    const rows = Array.from({ length: 2 }, (_, i) => `2026-01-01,prod,${5000 + i},a${i},monthly`);
    const parent = await fixture<HTMLElement>(html`
      <div lang="de"><kpi-big-number src=${fileOf(HEADER, ...rows)}></kpi-big-number></div>
    `);
    const element = parent.querySelector('kpi-big-number')!;
    await outcome(element);
    expect(partText(element, 'value')).to.equal('10.001');
    expect(partText(element, 'caption')).to.include('1. Jan. 2026');
  });

  it('has no title where the author wants none, but is named in what it says', async () => {
    const element = await number(
      html`<kpi-big-number src="/status/404" label=""></kpi-big-number>`,
    );
    expect(element.shadowRoot?.querySelector("[part='label']")).to.satisfy(isNull);
    expect(partText(element, 'status')).to.include('Monthly users cannot be shown.');
  });

  it('changes with the language of the page', async () => {
    const element = await number();
    page.lang = 'de';
    await waitUntil(() => partText(element, 'caption').includes('1. Jan. 2026'));
    page.lang = 'en';
    await waitUntil(() => partText(element, 'caption').includes('Jan 1, 2026'));
  });

  it('stays inside its card, whatever it is called', async () => {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    parent.style.width = '280px';
    const element = document.createElement('kpi-big-number');
    element.label = 'x'.repeat(300);
    element.src = SMALL;
    parent.append(element);
    await outcome(element);
    expect(element.scrollWidth).to.be.at.most(280);
  });

  it('can be read on a page that makes its rem small', async () => {
    const element = await number();
    page.style.fontSize = '62.5%';
    const caption = element.shadowRoot!.querySelector('.caption')!;
    expect(parseFloat(getComputedStyle(caption).fontSize)).to.equal(13);
  });

  it('stands on a ground of its own in a scheme of its own', async () => {
    const element = await number(html`<kpi-big-number src=${SMALL} theme="dark"></kpi-big-number>`);
    const root = element.shadowRoot!.querySelector('.root')!;
    expect(getComputedStyle(root).backgroundColor).to.equal('rgb(21, 11, 38)');
  });

  it('goes dark with the page', async () => {
    const element = await number();
    const ink = (): string => getComputedStyle(element.shadowRoot!.querySelector('.value')!).color;
    const light = ink();
    page.className = 'dark';
    await waitUntil(() => ink() !== light);
    const dark = ink();
    page.className = '';
    await waitUntil(() => ink() === light);
    element.theme = 'dark';
    await element.updateComplete;
    expect(ink()).to.equal(dark);
  });

  it('can leave the page and come back', async () => {
    const element = await number();
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect(partText(element, 'value')).to.equal('5');
  });
});

const isNull = (found: unknown): boolean => found === null;

const isSlotShown = (slot: HTMLSlotElement): boolean =>
  slot.assignedNodes().some((node) => node.textContent === '> 6,500');
