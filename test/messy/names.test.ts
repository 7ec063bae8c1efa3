import { expect } from '@open-wc/testing';
import { readName } from '../../src/data/read-name.js';
import { CURIOUS as WRITTEN, figuresOf, filesOf, textsOf } from './clean.js';
import { firstTextDifference } from '../../scripts/first-difference.mjs';
import { textOf } from '../support/all-figures.js';
import { scope } from '../support/tables.js';

/** As they are read. */
const CURIOUS = WRITTEN.map(readName);

const OTHERS = ['b', 'm', 'y'];
const TWINS: Readonly<Record<string, readonly string[]>> = {
  'a/b with c, and a with b/c': ['a/b', 'c', 'a', 'b/c', 'a/b/c'],
  'blanks in other places': ['x y', 'xy', 'x y z', 'x yz'],
  'names that differ by case': ['Hub', 'hub', 'HUB'],
  'names that look alike': ['a', 'а', 'а\u200dа', 'ａ'],
  'what stands for nothing elsewhere': [
    'null',
    'NULL',
    'NA',
    'N/A',
    'nan',
    'NaN',
    'None',
    '-',
    '#N/A',
  ],
  'what an object has by itself': ['__proto__', 'constructor', 'prototype', 'valueOf', 'length'],
  'numbers, which objects put first': ['10', '9', '1e3', '-1', '0'],
  'what a page could run': ['<img src=x onerror=alert(1)>', '</script>', '${1}', '{{x}}', '&lt;'],
  'what a spreadsheet could run': ['=1+1', '@x', "'quoted", '+1', '=HYPERLINK("x")'],
  'from right to left': ['مركز', 'שלום', '\u202Eabc\u202C', '\u200Fx'],
  'half a page': ['x'.repeat(20_000), 'x'.repeat(20_001)],
};

/** Plain names in the order of the others. */
function plainNames(names: readonly string[]): Map<string, string> {
  const sorted = [...names].sort();
  return new Map(sorted.map((name, at) => [name, `n${String(at).padStart(3, '0')}`]));
}

/** Figures with every name replaced; no text of a figure is one of these names but a name. */
function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, names));
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'scope');
  return Object.fromEntries(entries.map(([key, one]) => [key, renamed(one, names)]));
}

function expectSame(names: readonly string[]): void {
  const plain = plainNames(names);
  const figures = (of: readonly string[]): Map<string, unknown> => {
    const where = scope({ excludeHubs: [], excludeClusters: [], cluster: of.slice(0, 9) });
    const all = [...figuresOf(textsOf(filesOf(of))), ...figuresOf(textsOf(filesOf(of)), where)];
    return new Map(all.map(([key, figure], at) => [`${at} ${key}`, renamed(figure, plain)]));
  };
  const expected = textOf(figures(names.map((name) => plain.get(name) as string)));
  const difference = firstTextDifference(textOf(figures(names)), expected);
  if (difference !== null) expect.fail(`${difference}, for ${JSON.stringify(names)}`);
}

describe('figures are the same whatever the names are', () => {
  for (const name of CURIOUS) {
    it(JSON.stringify(name.slice(0, 40)), () => {
      expectSame([name, ...OTHERS.filter((other) => other !== name)]);
    });
  }

  for (const [what, names] of Object.entries(TWINS)) {
    it(what, () => {
      expectSame([...names, ...OTHERS]);
    });
  }

  it('and for all of them together', () => {
    expectSame([...new Set([...CURIOUS, ...Object.values(TWINS).flat()])]);
  });
});
