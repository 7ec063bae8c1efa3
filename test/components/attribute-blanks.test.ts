import { expect, html, nextFrame } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { GEOGRAPHIES, loadGeography } from '../../src/look/geography.js';
import { firstDifference } from '../../scripts/first-difference.mjs';
import { ATTRIBUTES } from '../support/manifest.js';
import { WIDGETS } from '../support/scope-widgets.js';
import { TAGS } from '../support/tags.js';
import { shown, statesOf } from '../support/widgets.js';
import { waitUntil } from '../support/wait.js';

/** Blanks and what else nobody sees. */
const AROUND: readonly ((text: string) => string)[] = [
  (text) => ` ${text}`,
  (text) => `\n\t${text}\r\n`,
  (text) => `\u00a0${text} \u200b`,
];

/** A summary that has no figure, so that the file is read. */
const NOTHING_SUMMED = {
  'kpi-widgets': 'figures',
  version: 1,
  sources: [],
  columns: [],
  figures: [],
};

/** What an attribute without fixed words may have. */
const SAMPLES: Readonly<Record<string, string>> = {
  figures: `/text/figures.json?body=${encodeURIComponent(JSON.stringify(NOTHING_SUMMED))}`,
  cluster: 'alpha',
  hub: 'one',
  'exclude-hubs': 'lab',
  'exclude-clusters': 'gamma',
  'as-of': '2026-01-09',
  period: 'P1W',
  label: 'Ours',
  'max-bytes': '50000',
  timeout: '20',
  refresh: '600',
  bins: '0 10 100',
  top: '1',
  constellation: 'NASA',
  trend: 'P1W',
  'heading-level': '2',
};
const OF_COMMUNITIES = ['locations', 'activity', 'constellation'];
/** Of the words of `metric`: those that need no file of communities. */
const OF_HUBS = ['', 'users', 'hubs', 'clusters'];

/** The attributes that a tag needs beside one that is looked at. */
function baseOf(tag: string, attribute: string, value: string): Readonly<Record<string, string>> {
  if (tag === 'community-map') return WIDGETS['community-map']!.attributes;
  const isOfCommunities =
    OF_COMMUNITIES.includes(attribute) || (attribute === 'metric' && !OF_HUBS.includes(value));
  if (isOfCommunities) return WIDGETS['kpi-big-number of communities']!.attributes;
  return { src: WIDGETS['community-bins']!.attributes.src! };
}

async function mounted(
  tag: string,
  values: Readonly<Record<string, string>>,
): Promise<{ readonly figure: unknown; readonly picture: string }> {
  const element = document.createElement(tag) as KpiElement;
  for (const [name, value] of Object.entries({ loading: 'eager', ...values })) {
    element.setAttribute(name, value);
  }
  // All of them in the window.
  Object.assign(element.style, { position: 'absolute', top: '0', width: '600px' });
  await shown<KpiElement>(html`${element}`);
  const root = element.shadowRoot!;
  const awaited = { explore: 'dialog', controls: '.toolbar' };
  const late = Object.entries(awaited).filter(([attribute]) => element.hasAttribute(attribute));
  const selectors = late.map(([, selector]) => selector);
  for (const selector of selectors) {
    await waitUntil(() => root.querySelector(selector), selector);
  }
  await element.updateComplete;
  expect(statesOf(element)[0]).to.equal('ready');
  // What is explored is drawn by ECharts, whenever that comes.
  const drawn = (): string => root.querySelector('dialog')?.textContent ?? withoutTables(root);
  let picture = '';
  while (picture !== drawn()) {
    picture = drawn();
    // A map has its first outlines replaced by finer ones, which are there already.
    for (let frame = 0; frame < 3; frame += 1) await nextFrame();
  }
  const { figure } = element;
  element.remove();
  return { figure, picture };
}

/** The markup without the tables for screen readers, which only one of the widgets with the same numbers has. */
function withoutTables(root: ShadowRoot): string {
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  for (const tables of copy.querySelectorAll('.for-readers')) tables.remove();
  return copy.innerHTML;
}

describe('blanks around the value of an attribute', () => {
  before(async () => {
    await Promise.all(GEOGRAPHIES.map(loadGeography));
  });

  for (const name of TAGS) {
    it(`change nothing on ${name}: figure, caption and picture are the same`, async function () {
      this.timeout(60_000);
      const own = ATTRIBUTES.filter(({ tag }) => tag === name);
      expect(own.length).to.be.greaterThan(10);
      for (const one of own) await changeNothing(one);
    });
  }
});

async function changeNothing({
  tag,
  attribute,
  words,
  isFlag,
}: (typeof ATTRIBUTES)[number]): Promise<void> {
  const base = baseOf(tag, attribute, '');
  const values = isFlag ? [''] : words.length > 0 ? words : [SAMPLES[attribute]];
  for (const value of values.map((one) => one ?? base[attribute])) {
    expect(value, `a sample of ${attribute}`).to.be.a('string');
    const beside = baseOf(tag, attribute, value!);
    const written = [value!, ...AROUND.map((around) => around(value!))];
    const [clean, ...others] = await Promise.all(
      written.map((text) => mounted(tag, { ...beside, [attribute]: text })),
    );
    others.forEach(({ figure, picture }, index) => {
      const name = `${tag} ${attribute}=${JSON.stringify(written[index + 1])}`;
      expect(firstDifference(figure, clean!.figure), name).to.equal(null);
      expect(firstDifference(picture, clean!.picture), name).to.equal(null);
    });
  }
}
