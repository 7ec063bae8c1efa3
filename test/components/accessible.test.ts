import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { findings } from '../support/axe.js';
import { explored } from '../support/explore.js';
import { STYLE_HOOKS } from '../support/manifest.js';
import { press } from '../support/pointer.js';
import { TAGS, type Tag } from '../support/tags.js';
import { smallTexts } from '../support/text-sizes.js';
import {
  ACTIVITY,
  answering,
  COMMUNITIES,
  fileOf,
  LOCATIONS,
  outcome,
} from '../support/widgets.js';
import { waitUntil } from '../support/wait.js';

type Attributes = Readonly<Record<string, string>>;

const NUMBER = 'kpi-big-number';
const AREA = 'hub-area-chart';
const MAP = 'community-map';
const BINS = 'community-bins';
/** The tags with a picture. */
const CHARTS = TAGS.filter((tag) =>
  STYLE_HOOKS.some((one) => one.tag === tag && one.parts.includes('chart')),
);

const HEAD = 'date,hub,users,cluster';
const OLD = fileOf(HEAD, '2026-01-01,one,5,a', '2026-01-02,one,9,a', '2026-01-02,two,7,b');
const MESSY = fileOf(HEAD, '2026-01-01,one,5,a', '2026-01-02,one,many,a', '2026-01-02,,3,a');
/** More constellations than a legend names before somebody opens it. */
const MANY = fileOf(
  'name,latitude,longitude,users,constellation',
  ...Array.from({ length: 16 }, (_, at) => `place-${at},${at * 3},${at * 9},5,group-${at}`),
);
const GONE = '/status/404/file.csv';
const COMMON: Attributes = { src: ACTIVITY, 'as-of': '2026-11-20' };
const MAP_ONLY: Attributes = { src: COMMUNITIES, locations: LOCATIONS, activity: ACTIVITY };

interface State {
  readonly name: string;
  readonly of: readonly Tag[];
  readonly attributes?: Attributes;
  /** Where the activity comes from, instead of the sample. */
  readonly activity?: string;
  /** What the author wrote between the tags. */
  readonly written?: string;
  /** What has to happen before the state is there; the figure, where nothing is said. */
  readonly reach?: (element: KpiElement) => unknown;
  /** What is there in this state alone. */
  readonly sign: string;
}

/** Every state in which a reader may find a widget. */
const STATES: readonly State[] = [
  {
    name: 'loading',
    of: TAGS,
    activity: '/drip/60/counted/KEY/rows/20000',
    reach: loading,
    sign: 'progress',
  },
  { name: 'data', of: TAGS, sign: '.chart svg, .value' },
  { name: 'empty', of: TAGS, attributes: { cluster: 'nowhere' }, sign: '.empty' },
  { name: 'error', of: TAGS, activity: GONE, sign: '.error' },
  { name: 'written fallback', of: TAGS, activity: GONE, written: 'As a file', sign: 'slot' },
  { name: 'warning of the data', of: TAGS, activity: MESSY, sign: '.warning' },
  {
    name: 'warning of an attribute',
    of: TAGS,
    attributes: { refresh: 'soon' },
    sign: '.warning',
  },
  { name: 'stale', of: TAGS, activity: OLD, attributes: { 'as-of': 'latest' }, sign: '.stale' },
  { name: 'controls', of: TAGS, attributes: { controls: '' }, reach: toolbar, sign: '.tool' },
  { name: 'controls open', of: TAGS, attributes: { controls: '' }, reach: open, sign: OPEN() },
  {
    name: 'whole table',
    of: CHARTS,
    attributes: { controls: '' },
    reach: table,
    sign: '.scroll td',
  },
  { name: 'walked by key', of: CHARTS, reach: walk, sign: '.tip:not([hidden])' },
  { name: 'focused', of: CHARTS, reach: focus, sign: '.chart:focus' },
  { name: 'inline', of: [NUMBER], attributes: { inline: '' }, sign: 'span.root' },
  {
    name: 'round, inline',
    of: [NUMBER],
    attributes: { inline: '', 'at-least': '' },
    sign: '.unseen',
  },
  {
    name: 'trend',
    of: [NUMBER],
    attributes: { trend: '', stat: 'latest' },
    sign: '.sparkline svg',
  },
  { name: 'lines', of: [AREA], attributes: { kind: 'line', scale: 'log' }, sign: '.chart svg' },
  { name: 'month ends', of: [AREA], attributes: { kind: 'month-ends' }, sign: '.chart svg' },
  { name: 'a series hidden', of: [AREA, MAP], reach: hide, sign: '.item[aria-pressed="false"]' },
  { name: 'shares of the total', of: [AREA], attributes: { kind: 'share' }, sign: '.chart svg' },
  { name: 'a calendar', of: [AREA], attributes: { kind: 'calendar' }, sign: '.chart svg' },
  { name: 'a treemap', of: [BINS], attributes: { kind: 'treemap' }, sign: '.chart svg' },
  {
    name: 'explored',
    of: [AREA, BINS],
    attributes: { explore: '', controls: '' },
    reach: explored,
    sign: 'dialog[open] .explored svg',
  },
  {
    name: 'a span explored',
    of: [AREA],
    attributes: { explore: '' },
    reach: drawSpan,
    sign: '.span tbody',
  },
  { name: 'zoomed', of: [AREA], reach: zoom, sign: '.reset' },
  { name: 'a map zoomed', of: [MAP], reach: zoom, sign: '.zoomed' },
  {
    name: 'the United States',
    of: [MAP],
    attributes: { projection: 'albers-usa' },
    sign: '.chart svg',
  },
  { name: 'a long legend', of: [MAP], attributes: { src: MANY }, sign: '.item:nth-child(16)' },
  { name: 'shares', of: [BINS], attributes: { measure: 'share' }, sign: '.chart svg' },
];
const THEMES = {
  light: 'color-scheme: light; background: #ffffff; color: #230344',
  dark: 'color-scheme: dark; background: #150b26; color: #f2f0f7',
} as const;

it('axe is asked for targets that are too small', async () => {
  const row = await fixture(html`<div></div>`);
  for (const name of ['a', 'b', 'c']) {
    const button = document.createElement('button');
    button.textContent = name;
    button.style.cssText = 'padding: 0; border: 0; width: 12px; height: 12px';
    row.append(button);
  }
  expect((await findings(row)).join()).to.match(/^target-size: <button/);
});

for (const { name, of, attributes = {}, activity, written = '', reach, sign } of STATES) {
  describe(`${name}: what axe finds`, () => {
    for (const tag of of) {
      for (const [theme, style] of Object.entries(THEMES)) {
        it(`in ${tag}, ${theme}`, async () => {
          const box = await fixture<HTMLElement>(html`<div style=${style}></div>`);
          const element = document.createElement(tag);
          const address = activity?.replace('KEY', `${tag}-${theme}`);
          const addressOf: Attributes = address
            ? { [tag === MAP ? 'activity' : 'src']: address }
            : {};
          const all = { ...COMMON, ...(tag === MAP ? MAP_ONLY : {}), ...attributes, ...addressOf };
          for (const [key, value] of Object.entries(all)) element.setAttribute(key, value);
          element.append(written);
          const done = outcome(element);
          box.append(element);
          if (reach !== loading) await done.then(() => answering(element));
          await reach?.(element);
          await element.updateComplete;

          const { shadowRoot } = element;
          expect(shadowRoot!.querySelector(sign), `no ${sign}`).not.to.equal(null);
          expect([...shadowRoot!.querySelector('.root')!.classList]).to.include(theme);
          expect(await findings(element)).to.deep.equal([]);
          expect(smallTexts(element, 12)).to.deep.equal([]);
        });
      }
    }
  });
}

/** Waits for a part of a widget. */
async function part(element: KpiElement, selector: string): Promise<HTMLElement> {
  const find = () => element.shadowRoot!.querySelector<HTMLElement>(selector);
  await waitUntil(find, `${element.localName} has ${selector}`);
  return find()!;
}

function loading(element: KpiElement) {
  return part(element, 'progress');
}

function toolbar(element: KpiElement) {
  return part(element, '.tool.open');
}

async function open(element: KpiElement) {
  (await toolbar(element)).click();
  await part(element, OPEN());
}

async function table(element: KpiElement) {
  await open(element);
  (await part(element, '[aria-controls=table]')).click();
  await part(element, '.scroll td');
}

function walk(element: KpiElement) {
  press(element, 'End');
}

async function focus(element: KpiElement) {
  (await part(element, '.chart')).focus({ focusVisible: true });
}

async function hide(element: KpiElement) {
  (await part(element, '.item')).click();
}

function zoom(element: KpiElement) {
  press(element, '+');
}

async function drawSpan(element: KpiElement) {
  await explored(element);
  const chart = await part(element, '.chart');
  for (const shiftKey of [false, true, true]) {
    const init = { key: 'ArrowLeft', shiftKey, bubbles: true, composed: true };
    chart.dispatchEvent(new KeyboardEvent('keydown', init));
  }
}

function OPEN(): string {
  return '.tool[aria-expanded="true"]';
}
