import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { CommunityMap } from '../../src/components/community-map.js';
import { MapOutlines } from '../../src/components/map/map-outlines.js';
import type { GeographyName } from '../../src/look/geography.js';
import { lateProjections, lateUnitedStates } from '../../src/look/geography/late-projections.js';
import { chartOf } from '../support/pointer.js';
import { fileOf, shown } from '../support/widgets.js';
import { turns, waitUntil } from '../support/wait.js';

const PLACES = fileOf(
  'name,latitude,longitude,users,country',
  'Athens,38,23.7,900,Greece',
  'Boston,42.4,-71.1,200,United States',
);

const FENCE = `${location.origin}/text/fence`;

const open = (projection: CommunityMap['projection']) =>
  shown<CommunityMap>(html`
    <community-map src=${PLACES} projection=${projection} style="width: 600px"></community-map>
  `);
/** Corners of the land, with the water around it. */
const corners = (element: Element): number =>
  [...chartOf(element).querySelectorAll('svg > path')]
    .map((path) => path.getAttribute('d')!.match(/[ML]/g)?.length ?? 0)
    .reduce((a, b) => Math.max(a, b));
/** Whether the file is loaded, as it is or in a bundle with a hash in its name. */
const loaded = (name: string): boolean =>
  performance
    .getEntriesByType('resource')
    .some((entry) => new RegExp(`/${name}(-[A-Z0-9]+)?\\.js`).test(entry.name));

/**
 * Waits until a browser has listed what it has begun to load before: the server answers that before it answers the
 * last of these files, and the browser lists it before them.
 */
async function allListed(): Promise<void> {
  const start = performance.getEntriesByName(FENCE).length;
  for (let turn = 1; turn <= 3; turn += 1) {
    await (await fetch(FENCE)).text();
    await waitUntil(
      () => performance.getEntriesByName(FENCE).length >= start + turn,
      'the last file is listed',
    );
  }
}

async function closer(element: CommunityMap, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    element.shadowRoot!.querySelector<HTMLElement>('.zoom')!.click();
    await element.updateComplete;
  }
}

describe('the outlines of a map', () => {
  // Not bundled, the kit has more files than a browser lists by itself: 250.
  before(() => performance.setResourceTimingBufferSize(5000));

  it('need d3-geo only for what is not the whole world', async () => {
    const element = await open('natural-earth');
    const whole = corners(element);
    await allListed();
    expect(loaded('all-projections')).to.be.false;
    // Without it, more is drawn than can be seen.
    await closer(element, 2);
    expect(corners(element)).to.be.at.least(whole);
    await waitUntil(() => corners(element) < whole, 'no part of the world');
    await waitUntil(() => loaded('all-projections'), 'd3-geo is listed');
    element.shadowRoot!.querySelector<HTMLElement>('.zoom:last-child')!.click();
    await waitUntil(() => corners(element) >= whole, 'no whole world again');
  });

  it('need d3-geo for lines of longitude and latitude, and for other projections', async () => {
    const lines = (element: Element): number =>
      chartOf(element).querySelectorAll('svg > path[d*=M]').length;
    const element = await open('natural-earth');
    const before = lines(element);
    element.graticule = true;
    await waitUntil(() => lines(element) > before, 'no graticule');
    element.projection = 'mercator';
    await waitUntil(() => lines(element) > before, 'no lines on the other map');
    element.graticule = false;
    await waitUntil(() => lines(element) === before, 'lines that nobody wants');
  });

  it('are finer where a reader is close, and are loaded only then', async () => {
    const element = await open('natural-earth');
    await closer(element, 2);
    await waitUntil(() => loaded('world'), 'world is listed');
    await allListed();
    expect(loaded('world-fine')).to.be.false;
    await closer(element, 2);
    const before = corners(element);
    await waitUntil(() => corners(element) > 2 * before, 'no finer ones');
    await waitUntil(() => loaded('world-fine'), 'world-fine is listed');
    // And the next is as fine at once.
    const other = await open('natural-earth');
    await closer(other, 4);
    await waitUntil(() => corners(other) === corners(element), 'others than before');
  });

  it('are finer on a map of the United States, too', async () => {
    const element = await open('albers-usa');
    await allListed();
    expect(loaded('us-fine')).to.be.false;
    await closer(element, 5);
    const before = corners(element);
    await waitUntil(() => corners(element) > before, 'no finer ones');
    await waitUntil(() => loaded('us-fine'), 'us-fine is listed');
  });

  it('stay as they are where finer ones cannot be had', async () => {
    let updates = 0;
    const host = { requestUpdate: () => (updates += 1) } as unknown as CommunityMap;
    const outlines = new MapOutlines(host);
    const before = outlines.count;
    await outlines.load('us');
    const missing = 'moon' as GeographyName;
    expect(outlines.finer(missing, 'us') === outlines.get('us')).to.be.true;
    // Another try fails later.
    await outlines.load(missing).then(
      () => expect.fail('there is no moon'),
      () => turns(3),
    );
    expect(updates).to.equal(0);
    expect(outlines.count).to.equal(before + 1);
  });

  it('count the code of every projection, so that a map is drawn anew when it has come', async () => {
    const outlines = new MapOutlines({
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    });
    const [projections, states] = [lateProjections.module, lateUnitedStates.module];
    lateProjections.module = lateUnitedStates.module = null;
    try {
      for (const code of [lateUnitedStates, lateProjections]) {
        const before = outlines.count;
        await code.load();
        expect(outlines.count).to.equal(before + 1);
      }
    } finally {
      lateProjections.module ??= projections;
      lateUnitedStates.module ??= states;
    }
  });
});
