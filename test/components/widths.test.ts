import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { PROJECTIONS } from '../../src/look/geography/projections.js';
import { explored } from '../support/explore.js';
import { chartOf } from '../support/pointer.js';
import { SAMPLES, TAGS, type Tag } from '../support/tags.js';
import { frames, waitUntil } from '../support/wait.js';
import { shown } from '../support/widgets.js';

const CHARTS = TAGS.filter((tag) => tag !== 'kpi-big-number');
const EXPLORED = CHARTS.filter((tag) => tag !== 'community-map');
/** Each way in which a widget keeps room for its picture. */
const NOT_TO_COME: readonly (readonly [Tag, Readonly<Record<string, string>>])[] = [
  ['hub-area-chart', {}],
  ['community-bins', {}],
  ['community-bins', { timescale: 'daily' }],
  ...PROJECTIONS.map((projection) => ['community-map', { projection }] as const),
];
const WIDTHS = [240, 320, 480, 768, 1440, 2560];

const PLACES: Readonly<Record<string, readonly [hide: string, show: (box: HTMLElement) => void]>> =
  {
    'a box without display': [
      '<div style="display: none"></div>',
      (box) => (box.style.display = 'block'),
    ],
    'closed details': [
      '<details><summary>More</summary></details>',
      (box) => ((box.parentElement as HTMLDetailsElement).open = true),
    ],
    'a tab that is hidden': ['<div hidden></div>', (box) => (box.hidden = false)],
  };

function widget(tag: Tag, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement(tag);
  const all = { ...SAMPLES[tag], loading: 'eager' };
  for (const [name, value] of Object.entries({ ...all, ...attributes })) {
    element.setAttribute(name, value);
  }
  return element;
}

const pictureOf = (element: Element): SVGSVGElement => chartOf(element).querySelector('svg')!;

/** Whether a picture is as wide as its box, to the pixel that is left over. */
const isRight = (element: Element): boolean =>
  Math.abs(pictureOf(element).getBoundingClientRect().width - chartOf(element).clientWidth) < 1;

describe('the width of a widget', () => {
  const errors: string[] = [];
  const listen = ({ message }: ErrorEvent): void => void errors.push(message);
  before(() => window.addEventListener('error', listen));
  after(() => window.removeEventListener('error', listen));
  afterEach(() => expect(errors.splice(0)).to.deep.equal([]));

  for (const tag of TAGS) {
    it(`of ${tag} is that of its place, from 240 px to 2560 px`, async () => {
      const element = await shown<KpiElement>(html`
        <div style="width: 240px">${widget(tag, { controls: '' })}</div>
      `);
      const box = element.parentElement!;
      for (const width of WIDTHS) {
        box.style.width = `${width}px`;
        await frames();
        expect(element.clientWidth).to.equal(width);
        expect(element.shadowRoot!.querySelector('.root')!.scrollWidth, `${width}`).to.be.at.most(
          width,
        );
        if (tag !== 'kpi-big-number') expect(isRight(element), `${width}`).to.be.true;
      }
    });
  }

  for (const tag of EXPLORED) {
    it(`of ${tag} is that of its place while it is explored`, async function () {
      this.timeout(40000);
      const element = await shown<KpiElement>(html`
        <div style="width: 240px">${widget(tag, { explore: '' })}</div>
      `);
      await explored(element);
      for (const width of WIDTHS) {
        element.parentElement!.style.width = `${width}px`;
        // Drawing it takes more than a frame.
        const drawnWidth = () =>
          chartOf(element).querySelector('.explored')!.getBoundingClientRect().width;
        await waitUntil(
          () => isRight(element) && Math.abs(drawnWidth() - chartOf(element).clientWidth) <= 1,
          `it is drawn for ${width} px`,
        );
        expect(element.shadowRoot!.querySelector('.root')!.scrollWidth).to.be.at.most(width);
      }
    });
  }

  for (const viewport of [360, 1100]) {
    it(`keeps no room for a picture that does not come, at ${viewport} px`, async () => {
      const { innerWidth: width, innerHeight: height } = window;
      await setViewport({ width: viewport, height: 700 });
      try {
        const tall: string[] = [];
        for (const [tag, attributes] of NOT_TO_COME) {
          for (const state of ['error', 'empty']) {
            const why = state === 'error' ? { src: '/status/403' } : { cluster: 'nobody' };
            const element = await shown<KpiElement>(
              html`${widget(tag, { ...attributes, ...why })}`,
            );
            expect(element.matches(`:state(${state})`), `${tag} ${state}`).to.be.true;
            const room = element.shadowRoot!.querySelector<HTMLElement>('.place')!.offsetHeight;
            if (room > 60) tall.push(`${tag} ${JSON.stringify(attributes)} ${state}: ${room}`);
          }
        }
        expect(tall).to.deep.equal([]);
      } finally {
        await setViewport({ width, height });
      }
    });
  }

  for (const [name, [markup, show]] of Object.entries(PLACES)) {
    for (const tag of CHARTS) {
      it(`of ${tag} is right in ${name}, when that is shown`, async () => {
        const outer = document.createElement('div');
        outer.style.width = '700px';
        outer.innerHTML = markup;
        const place = outer.firstElementChild as HTMLElement;
        const box = place.appendChild(document.createElement('div'));
        box.append(widget(tag));
        const element = await shown<KpiElement>(html`${outer}`);
        show(place.matches('details') ? box : place);
        await frames();
        expect(chartOf(element).clientWidth).to.be.within(650, 700);
        expect(isRight(element)).to.be.true;
      });
    }
  }
});
