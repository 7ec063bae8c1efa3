import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { CommunityBins } from '../../src/components/community-bins.js';
import type { SizesFigure } from '../../src/kinds/sizes/figure.js';
import { chartOf, press, tooltipOf, voiceOf } from '../support/pointer.js';
import { ACTIVITY, fileOf, partText, shown } from '../support/widgets.js';

const SMALL = fileOf(
  'date,hub,users,cluster,timescale',
  '2026-01-01,one,3,alpha,monthly',
  '2026-01-01,two,4,beta,monthly',
  '2026-01-01,three,12,beta,monthly',
  '2026-01-01,three,2,beta,daily',
);

const bins = (template = html`<community-bins src=${SMALL}></community-bins>`) =>
  shown<CommunityBins>(template);
const textsOf = (element: Element): string[] =>
  [...chartOf(element).querySelectorAll('text')].map((text) => text.textContent);

describe('community-bins', () => {
  it('shows how many hubs are in each bin, daily and monthly beside each other', async () => {
    const element = await bins(html`<community-bins src=${ACTIVITY}></community-bins>`);
    const { timescales } = element.figure as SizesFigure;
    expect(timescales.map(({ timescale }) => timescale)).to.deep.equal(['daily', 'monthly']);
    const texts = textsOf(element);
    expect(texts).to.include.members(['Daily', 'Monthly', '0–5', '5–10']);
    for (const { bins: counted } of timescales) {
      for (const { hubs } of counted) {
        if (hubs.length > 0) expect(texts).to.include(String(hubs.length));
      }
    }
  });

  it('shows users, and their share', async () => {
    const users = await bins(html`
      <community-bins src=${SMALL} measure="users" timescale="monthly"></community-bins>
    `);
    expect(partText(users, 'label')).to.equal('Total users by community size');
    expect(textsOf(users)).to.include.members(['7', '12']);
    const share = await bins(html`
      <community-bins src=${SMALL} measure="share" timescale="monthly"></community-bins>
    `);
    expect(textsOf(share)).to.include.members(['37%', '63%', '100%']);
  });

  it('has the bins of the author', async () => {
    const element = await bins(html`
      <community-bins src=${SMALL} bins="0 4" timescale="monthly"></community-bins>
    `);
    const [monthly] = (element.figure as SizesFigure).timescales;
    expect(monthly?.bins.map(({ from, to, hubs }) => [from, to, hubs.length])).to.deep.equal([
      [0, 4, 1],
      [4, null, 2],
    ]);
    expect(textsOf(element)).to.include.members(['0–4', '4+']);
  });

  it('leaves out a timescale that the file lacks, with a word', async () => {
    const src = fileOf('date,hub,users,cluster', '2026-01-01,one,3,alpha');
    const element = await bins(html`<community-bins src=${src}></community-bins>`);
    expect(textsOf(element)).not.to.include('Daily');
    expect(partText(element, 'caption')).to.include('The data has no daily rows');
  });

  it('tells the hub whose segment is pointed at', async () => {
    const element = await bins(html`
      <community-bins src=${SMALL} timescale="monthly" bins="0 10 100"></community-bins>
    `);
    const bars = [...chartOf(element).querySelectorAll('path')]
      .map((path) => path.getBoundingClientRect())
      .filter(({ height, width }) => height > 20 && width < 500);
    const [first] = bars;
    const point = (y: number): void => {
      chartOf(element).dispatchEvent(
        new PointerEvent('pointermove', { clientX: first!.left + 5, clientY: y }),
      );
    };
    point(first!.bottom - 2);
    expect(tooltipOf(element)).to.equal('beta/two 4 monthly users one of 2 hubs with 0–10 users');
    point(first!.top + 2);
    expect(tooltipOf(element)).to.match(/^alpha\/one 3 monthly users/);
    point(first!.top - 5);
    expect(tooltipOf(element)).to.equal(
      '0–10 monthly users 2 of 3 hubs 7 users, 37% of all beta/two 4 alpha/one 3',
    );
  });

  it('lets the keys walk from bin to bin and up through their hubs', async () => {
    const element = await bins(html`
      <community-bins src=${SMALL} timescale="monthly" bins="0 10 100"></community-bins>
    `);
    press(element, 'Home');
    expect(voiceOf(element)).to.match(/^0–10 monthly users, 2 of 3 hubs/);
    press(element, 'ArrowUp');
    expect(voiceOf(element)).to.match(/^beta\/two/);
    press(element, 'ArrowRight');
    expect(voiceOf(element)).to.match(/^10–100 monthly users, 1 of 3 hubs/);
  });

  it('says in the caption once, of monthly users, on how few hubs most are, as it says it aloud', async () => {
    const element = await bins(html`<community-bins src=${ACTIVITY}></community-bins>`);
    const caption = partText(element, 'caption');
    const name = chartOf(element).getAttribute('aria-label')!;
    const said = [...name.matchAll(/(\S+ of users are on the [^.]+ users or more)\./g)];
    expect(said).to.have.length(2);
    expect(caption).to.match(/^Monthly: [^·]+$/);
    expect(caption.split('Monthly: ')[1]).to.equal(said[1]![1]);
    expect(caption).not.to.include('Daily');
  });

  it('says which part of the users is on hubs of 100 users or more', async () => {
    const element = await bins(html`
      <community-bins src=${ACTIVITY} timescale="monthly" bins="0 25 70 300"></community-bins>
    `);
    const hubs = (element.figure as SizesFigure).timescales[0]!.bins.flatMap((bin) => bin.hubs);
    const large = hubs.filter(({ users }) => users >= 100);
    const sum = (some: typeof hubs) => some.reduce((all, { users }) => all + users, 0);
    const share = Math.round((100 * sum(large)) / sum(hubs));
    const text = `${share}% on the ${large.length} hubs of 100 users or more`;
    expect(partText(element, 'caption')).to.include(text);
    expect(chartOf(element).getAttribute('aria-label')).to.include(text);
  });

  it('leaves out empty bins at the end with `trim`, in the picture and in the table', async () => {
    const whole = await bins();
    const element = await bins(html`<community-bins src=${SMALL} trim></community-bins>`);
    const edges = (of: CommunityBins) =>
      (of.figure as SizesFigure).timescales.map((one) => one.bins.map(({ from }) => from));
    expect(edges(whole)[0]).to.have.length(11);
    expect(edges(element)).to.deep.equal([
      [0, 5, 10],
      [0, 5, 10],
    ]);
    expect(textsOf(element)).to.include('10–25').and.not.to.include('25–50');
    expect(await element.toCSV())
      .to.include('10-25')
      .and.not.to.include('25-50');
  });

  it('gives each panel a scale of its own with `axis="own"`', async () => {
    const ticks = (element: CommunityBins) =>
      [...chartOf(element).querySelectorAll('text')]
        .filter(({ textContent }) => textContent.endsWith('0%'))
        .map(({ textContent }) => textContent);
    const src = fileOf(
      'date,hub,users,cluster,timescale',
      ...[1, 6, 12, 30, 60, 120].map((users, at) => `2026-01-01,h${at},${users},a,monthly`),
      ...['2026-01-01,h0,1,a,daily', '2026-01-01,h1,9,a,daily'],
    );
    const shared = await bins(html`<community-bins src=${src} measure="share"></community-bins>`);
    const own = await bins(html`
      <community-bins src=${src} measure="share" axis="own"></community-bins>
    `);
    expect(ticks(shared).filter((text) => text === '100%')).to.have.length(2);
    expect(new Set(ticks(own)).size).to.be.greaterThan(0);
    expect(ticks(own).filter((text) => text === '100%')).to.have.length(1);
  });

  it('says nothing of that in the caption where users are on hubs of every size', async () => {
    const element = await bins();
    expect(partText(element, 'caption')).not.to.include('of users');
  });

  it('is accessible, and its name says where most hubs are', async () => {
    const element = await bins();
    await expect(element).to.be.accessible();
    expect(chartOf(element).getAttribute('aria-label')).to.equal(
      'Hubs by community size. Daily: 1 hub; the commonest size, with 1, is 0–5 users. ' +
        'Monthly: 3 hubs; the commonest size, with 2, is 0–5 users.',
    );
  });
});
