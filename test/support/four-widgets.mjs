import { readFileSync } from 'node:fs';
import assert from 'node:assert/strict';
import { tags } from '../../scripts/entries.mjs';

/** A selector for every widget of a page. */
export const ALL_TAGS = tags().join(', ');

/**
 * The attributes with which each tag shows the sample data.
 * @type {Record<string, Record<string, string>>}
 */
export const SAMPLES = JSON.parse(readFileSync(new URL('samples.json', import.meta.url), 'utf8'));
assert.deepEqual(Object.keys(SAMPLES).sort(), tags().sort(), 'test/support/samples.json');

/**
 * A tag with its sample data, as HTML.
 * @param {string} tag
 * @param {string} [more] attributes
 * @param {string} [within] what the author wrote between the tags
 */
export const widgetOf = (tag, more = '', within = '') => {
  const own = Object.entries(SAMPLES[tag]).map(([name, value]) => `${name}="${value}"`);
  return `<${tag} ${own.join(' ')} loading="eager" ${more}>${within}</${tag}>`;
};

const MORE = { 'kpi-big-number': 'trend', 'hub-area-chart': 'controls' };

/** One widget of each tag, as HTML. */
export const WIDGETS = Object.keys(SAMPLES)
  .map((tag) => widgetOf(tag, MORE[tag]))
  .join('\n');
