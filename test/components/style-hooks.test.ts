import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { firstDifference } from '../../scripts/first-difference.mjs';
import { STYLE_HOOKS } from '../support/manifest.js';
import { SAMPLES, TAGS, type Tag } from '../support/tags.js';
import { shown } from '../support/widgets.js';

const VALUES: Readonly<Record<string, string>> = {
  '--kpi-font': 'monospace',
  '--kpi-height': '222px',
};

/** A widget with everything on it that a property may colour. */
async function widget(tag: Tag, style: string): Promise<KpiElement> {
  const made = document.createElement(tag) as KpiElement;
  const attributes = {
    ...SAMPLES[tag],
    trend: '',
    colors: 'all',
    stat: 'latest',
    loading: 'eager',
    style,
  };
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  const element = await shown<KpiElement>(html`<div>${made}</div>`);
  element.renderRoot.querySelector<HTMLElement>('.chart')?.focus();
  return element;
}

const STYLES = ['color', 'fontFamily', 'outlineColor', 'outlineStyle', 'minHeight'] as const;

/** What a reader sees of a widget, as text. */
function seen(element: KpiElement): string {
  const parts = [...element.renderRoot.querySelectorAll('[part]')].map((part) => {
    const style = getComputedStyle(part);
    return STYLES.map((name) => style[name]).join(' ');
  });
  const drawn = [...element.renderRoot.querySelectorAll('[part] svg')].map(
    ({ outerHTML }) => outerHTML,
  );
  return [...parts, ...drawn].join('\n');
}

/** The sample has six constellations. */
const isUnused = (tag: string, property: string): boolean =>
  tag === 'community-map' && /--kpi-color-([6-9]|10)$/.test(property);

describe('every CSS property of the manifest', () => {
  for (const tag of TAGS) {
    it(`changes what is seen of ${tag}, and a property that is not one of them nothing`, async () => {
      const { properties } = STYLE_HOOKS.find((one) => one.tag === tag)!;
      expect(properties.length).to.be.above(0);
      const usual = seen(await widget(tag, ''));
      // Not compared by `expect`: the texts are long.
      const difference = async (style: string): Promise<string | null> =>
        firstDifference(seen(await widget(tag, style)), usual);
      expect(await difference('--kpi-other: #aa5500')).to.equal(null);
      for (const property of properties.filter((one) => !isUnused(tag, one))) {
        const value = VALUES[property] ?? '#aa5500';
        expect(await difference(`${property}: ${value}`), property).not.to.equal(null);
      }
    });
  }
});
