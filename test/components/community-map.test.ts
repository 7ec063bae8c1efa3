import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { CommunityMap } from '../../src/components/community-map.js';
import type { CommunitiesFigure } from '../../src/kinds/communities/figure.js';
import { loadGeography } from '../../src/look/geography.js';
import { legendOf as legendButtons } from '../support/legend.js';
import { markersOf } from '../support/map.js';
import { chartOf, press, tooltipOf, voiceOf } from '../support/pointer.js';
import {
  ACTIVITY,
  COMMUNITIES,
  fileOf,
  linesText,
  LOCATIONS,
  partText,
  shown,
} from '../support/widgets.js';
import { waitUntil } from '../support/wait.js';

const map = (template = world) => shown<CommunityMap>(template);

const world = html`
  <community-map
    src=${COMMUNITIES}
    locations=${LOCATIONS}
    activity=${ACTIVITY}
    exclude-clusters=""
  ></community-map>
`;

const figureOf = (element: CommunityMap) => element.figure as CommunitiesFigure;
const legendOf = (element: Element): string[] =>
  legendButtons(element).map(({ name, share }) => `${name} ${share}`);

describe('community-map', () => {
  it('draws a circle for every community that has a place', async () => {
    const element = await map();
    const placed = figureOf(element).communities.filter(({ latitude }) => latitude !== null);
    expect(placed.length).to.be.greaterThan(90);
    expect(markersOf(element)).to.have.lengthOf(placed.length);
    expect(partText(element, 'caption')).to.match(/\d+ communities without coordinates/);
  });

  it('draws the land as soon as it says that it is loaded', async () => {
    const element = await map();
    const longest = [...chartOf(element).querySelectorAll('path')].map(
      (path) => path.getAttribute('d')!.length,
    );
    expect(Math.max(...longest)).to.be.greaterThan(10_000);
  });

  it('has a colour for every constellation, and one for those without', async () => {
    const element = await map();
    const colors = new Set(markersOf(element).map((circle) => circle.getAttribute('fill')));
    const names = figureOf(element).constellations.map(({ name }) => name ?? 'No constellation');
    expect(legendOf(element).map((entry) => entry.replace(/ \d+$/, ''))).to.have.members(names);
    expect(colors.size).to.equal(names.length);
    element.colorBy = 'none';
    await element.updateComplete;
    expect(new Set(markersOf(element).map((circle) => circle.getAttribute('fill'))).size).to.equal(
      1,
    );
    expect(legendOf(element)).to.deep.equal([]);
  });

  it('changes to the map of the United States and back', async () => {
    const element = await map();
    const all = markersOf(element).length;
    element.projection = 'albers-usa';
    await waitUntil(() => markersOf(element).length < all);
    expect(markersOf(element).length).to.be.greaterThan(50);
    expect(partText(element, 'caption')).to.match(/\d+ communities lie outside this map/);
    element.projection = 'natural-earth';
    await waitUntil(() => markersOf(element).length === all);
  });

  it('is about the United States in its sentence, caption, tables and data on their map', async () => {
    const src = fileOf(
      'name,latitude,longitude,users,country,constellation',
      'Toronto,43.7,-79.4,2000,Canada,North',
      'Buenos Aires,-34.6,-58.4,900,Argentina,South',
      'Merced,37.3,-120.5,33,United States,West',
      'Boston,42.4,-71.1,200,United States,East',
      'Guam,13.4,144.8,50,United States,West',
      'Somewhere in Chile,,,20,Chile,South',
      'Somewhere at home,,,10,United States,West',
    );
    const element = await map(
      html`<community-map src=${src} projection="albers-usa" controls></community-map>`,
    );
    const name = chartOf(element).getAttribute('aria-label')!;
    expect(name).to.include('3 communities in United States; the largest is Boston with 200');
    expect(name).to.include('4 more are outside of this map.');
    expect(partText(element, 'subtitle')).to.equal('3 communities');
    const caption = partText(element, 'caption');
    expect(caption).to.include('1 community without coordinates is not on the map');
    expect(caption).to.include('4 communities lie outside this map');
    expect(legendOf(element)).to.deep.equal(['West 1', 'East 1']);
    expect((await element.toCSV()).trim().split('\n')).to.have.lengthOf(4);
    const tables = () => element.shadowRoot!.querySelector('.for-readers');
    await waitUntil(() => tables()?.textContent.includes('Boston') === true);
    expect(tables()!.textContent).not.to.match(/Toronto|Buenos Aires|Guam|Chile/);
    // It is the figure that has all of them, whatever a map shows.
    expect(figureOf(element).communities).to.have.lengthOf(7);
  });

  it('stays whole when the projection changes back before the other land has come', async () => {
    const element = await map();
    const all = markersOf(element).length;
    element.projection = 'albers-usa';
    await element.updateComplete;
    element.projection = 'natural-earth';
    await element.updateComplete;
    await loadGeography('us');
    element.theme = 'dark';
    await element.updateComplete;
    expect(markersOf(element).length).to.equal(all);
    expect(legendOf(element).length).to.be.greaterThan(3);
  });

  it('keeps the communities of a constellation', async () => {
    const element = await map(html`
      <community-map
        src=${COMMUNITIES}
        locations=${LOCATIONS}
        activity=${ACTIVITY}
        constellation="CloudBank"
      ></community-map>
    `);
    const { communities } = figureOf(element);
    expect(communities.length).to.be.greaterThan(10);
    expect(new Set(communities.map(({ constellation }) => constellation))).to.deep.equal(
      new Set(['CloudBank']),
    );
    expect(partText(element, 'label')).to.equal('CloudBank communities by place');
  });

  it('tells name, users, place and constellation of the circle that is pointed at', async () => {
    const element = await map();
    const merced = figureOf(element).communities.findIndex(({ name }) => name === 'UC Merced');
    const community = figureOf(element).communities[merced]!;
    const circle = markersOf(element)[merced]!.getBoundingClientRect();
    const { left, top, width, height } = circle;
    chartOf(element).dispatchEvent(
      new PointerEvent('pointermove', { clientX: left + width / 2, clientY: top + height / 2 }),
    );
    expect(tooltipOf(element)).to.equal(
      `UC Merced ${community.users} monthly users ${community.place}, United States 2i2c`,
    );
    expect(tooltipOf(element)).not.to.match(/\brec[A-Za-z0-9]{14}/);
  });

  it('lets the keys walk from the community with most users on', async () => {
    const element = await map();
    const placed = figureOf(element).communities.filter(({ latitude }) => latitude !== null);
    press(element, 'ArrowRight');
    expect(voiceOf(element)).to.include(placed[0]!.name);
    press(element, 'ArrowRight');
    expect(voiceOf(element)).to.include(placed[1]!.name);
  });

  it('is drawn from one file of places with users', async () => {
    const src = fileOf(
      'name,latitude,longitude,users,constellation',
      'Here,37.4,-120.4,33,Catalyst',
      'There,-33.4,-70.6,5,Pangeo',
    );
    const element = await map(html`<community-map src=${src}></community-map>`);
    expect(markersOf(element)).to.have.lengthOf(2);
    expect(legendOf(element)).to.deep.equal(['Catalyst 1', 'Pangeo 1']);
    expect(linesText(element)).to.equal(
      '2 communities · A larger circle stands for more users (logarithm)',
    );
  });

  it('has circles and no legend where nobody is in a constellation', async () => {
    const rows = ['name,latitude,longitude,users', 'A,10,10,10', 'B,30,40,200'];
    const empty = [`${rows[0]},constellation`, `${rows[1]},`, `${rows[2]},`];
    for (const src of [fileOf(...rows), fileOf(...empty)]) {
      const element = await map(html`<community-map src=${src}></community-map>`);
      expect(markersOf(element).map(({ localName }) => localName)).to.deep.equal([
        'circle',
        'circle',
      ]);
      expect(legendOf(element)).to.deep.equal([]);
      expect(element.shadowRoot!.textContent).not.to.match(/No constellation/);
      const svg = await (await element.toImage('image/svg+xml')).text();
      expect(svg).not.to.include('constellation');
    }
  });

  it('says who is not on it: without a count, beyond it, without coordinates', async () => {
    const src = fileOf(
      'name,latitude,longitude,users',
      'Nairobi,-1.29,36.82,30',
      'Lagos,6.5,3.4,',
      'Accra,5.6,-0.19,0',
      'South Pole,-90,0,20',
      'Nowhere,,,4',
    );
    const element = await map(
      html`<community-map src=${src} projection="mercator"></community-map>`,
    );
    expect(markersOf(element)).to.have.lengthOf(2);
    expect(linesText(element).split(' · ')).to.deep.equal([
      '3 communities',
      '2 more not shown: 1 without a count and 1 with 0 users',
      'a larger circle stands for more users (logarithm)',
      '1 community without coordinates is not on the map',
      '1 community beyond this map is a ring at its edge',
    ]);
  });

  it('says so where circles are not over their places', async () => {
    const there = ['name,latitude,longitude,users', 'One,37.4,-120.4,33'];
    const apart = /circles that would hide each other are moved apart/;
    const captionOf = async (...rows: readonly string[]): Promise<string> => {
      const src = fileOf(...there, ...rows);
      return partText(await map(html`<community-map src=${src}></community-map>`), 'caption');
    };
    expect(await captionOf('Two,-33.4,-70.6,5')).not.to.match(apart);
    expect(await captionOf('Two,37.4,-120.4,33', 'Three,37.4,-120.4,33')).to.match(apart);
  });

  it('is accessible, and its name says how many communities there are', async () => {
    const element = await map();
    await expect(element).to.be.accessible();
    const { communities, countries } = figureOf(element);
    const [most] = countries;
    expect(chartOf(element).getAttribute('aria-label')).to.include(
      `${communities.length} communities in ${countries.length} countries; ` +
        `the most in ${most!.name} (${most!.communities}); the largest is ${communities[0]!.name}`,
    );
  });
});
