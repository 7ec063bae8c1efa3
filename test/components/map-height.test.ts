import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { CommunityMap } from '../../src/components/community-map.js';
import { PROJECTIONS } from '../../src/look/geography/projections.js';
import { legendOf } from '../support/legend.js';
import { markersOf } from '../support/map.js';
import { chartOf } from '../support/pointer.js';
import { ACTIVITY, answering, COMMUNITIES, LOCATIONS, outcome } from '../support/widgets.js';
import { waitUntil } from '../support/wait.js';

/** A map in a page of some width, when it is drawn. */
async function mapIn(
  width: number,
  projection: CommunityMap['projection'],
  height: string | null,
): Promise<CommunityMap> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.width = `${width}px`;
  if (height !== null) page.style.setProperty('--kpi-height', height);
  const done = outcome(page);
  page.innerHTML = `<community-map loading="eager" src="${COMMUNITIES}" locations="${LOCATIONS}"
    activity="${ACTIVITY}" projection="${projection}"></community-map>`;
  await done;
  const map = page.querySelector('community-map') as CommunityMap;
  await answering(map);
  return map;
}

const pictureOf = (element: Element): SVGSVGElement =>
  chartOf(element).querySelector<SVGSVGElement>(':scope > svg')!;
const sizeOf = (element: Element): [number, number] => {
  const { width, height } = pictureOf(element).getBoundingClientRect();
  return [width, height];
};

/** The most of the earth that is drawn in one piece: the land. */
function landOf(element: Element): DOMRect {
  const paths = [...pictureOf(element).querySelectorAll<SVGPathElement>(':scope > path')];
  const lengthOf = (path: SVGPathElement): number => path.getAttribute('d')!.length;
  return paths.reduce((most, one) => (lengthOf(one) > lengthOf(most) ? one : most)).getBBox();
}

describe('the height of a map', () => {
  for (const projection of PROJECTIONS) {
    for (const [width, height] of [
      [320, 200],
      [320, 500],
      [1440, 250],
      [1440, 900],
    ] as const) {
      it(`is ${height} px, where the page wants that, on ${width} px (${projection})`, async () => {
        const [own, given] = [
          await mapIn(width, projection, null),
          await mapIn(width, projection, `${height}px`),
        ];
        // The list of the largest is beside a wide map.
        const wide = chartOf(own).clientWidth;
        expect(wide).to.be.within(width < 900 ? width : 0.75 * width, width);
        expect(sizeOf(given)).to.deep.equal([wide, height]);
        expect(chartOf(given).clientHeight).to.equal(height);
        expect(given.offsetWidth).to.be.at.most(width);
        expect(legendOf(given)).to.have.lengthOf(legendOf(own).length);
        expect(markersOf(given)).to.have.lengthOf(markersOf(own).length);
        for (const marker of markersOf(given)) {
          const { x, y, width: w, height: h } = marker.getBBox();
          expect(Math.min(x, y), 'left or top').to.be.at.least(0);
          expect(x + w, 'right').to.be.at.most(wide);
          expect(y + h, 'bottom').to.be.at.most(height);
        }
        // What is beyond the region of Mercator's map is shown where there is room.
        if (projection === 'mercator') return;
        const [is, was] = [landOf(given), landOf(own)];
        expect(is.width / is.height, 'not distorted').to.be.closeTo(was.width / was.height, 0.02);
        // As large as it fits but for a margin, which is that of the width.
        const margin = 2 + Math.round(wide / 100);
        const [, ownHeight] = sizeOf(own);
        const factor = Math.min(1, (height - 2 * margin) / (ownHeight - 2 * margin));
        expect(is.width / was.width, 'as large as it fits').to.be.closeTo(factor, 0.01);
        expect(is.x + is.width / 2, 'in the middle').to.be.closeTo(
          wide / 2 + (was.x + was.width / 2 - wide / 2) * factor,
          3,
        );
      });
    }
  }

  it('is kept while the data are on their way, and no longer where they do not come', async () => {
    const page = await fixture<HTMLElement>(html`<div style="--kpi-height: 300px"></div>`);
    page.innerHTML = '<community-map loading="eager" src="/slow/3000/status/200"></community-map>';
    const element = page.firstElementChild as CommunityMap;
    await element.updateComplete;
    expect(chartOf(element).offsetHeight).to.equal(300);
    element.src = '/status/403';
    await waitUntil(() => element.matches(':state(error)'), 'error');
    await element.updateComplete;
    expect(chartOf(element).offsetHeight).to.be.below(60);
  });

  it('is followed when it changes, and given back', async () => {
    const element = await mapIn(700, 'equal-earth', null);
    const [, own] = sizeOf(element);
    for (const height of ['280px', 'auto', '420px', '0']) {
      element.style.setProperty('--kpi-height', height);
      element.requestUpdate();
      await element.updateComplete;
      expect(sizeOf(element)[1], height).to.equal(Number.parseFloat(height) || own);
    }
  });

  it('has smaller circles where the map is smaller', async () => {
    const radiusOf = (one: CommunityMap): number => markersOf(one)[0]!.getBBox().width / 2;
    const [own, low] = [
      await mapIn(1000, 'natural-earth', null),
      await mapIn(1000, 'natural-earth', '200px'),
    ];
    expect(radiusOf(low)).to.be.below(0.75 * radiusOf(own));
  });

  it('is that of the picture that is saved', async () => {
    const element = await mapIn(600, 'natural-earth', '200px');
    const own = await mapIn(600, 'natural-earth', null);
    const heightOf = async (one: CommunityMap): Promise<number> =>
      Number(/height="(\d+)"/.exec(await (await one.toImage('image/svg+xml')).text())?.[1]);
    expect((await heightOf(own)) - (await heightOf(element))).to.equal(sizeOf(own)[1] - 200);
  });
});
