import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readSaid } from '../../scripts/said.mjs';
import { readAll, targetOf } from '../../scripts/source-files.mjs';

// What a number of users or a map of places does not need, it does not import: it is loaded when it is needed.

const MAP = 'components/community-map.ts';

/** Files that a map of the world does not need. */
const NOT_FOR_MAPS = [
  'look/geography/all-projections.ts',
  'look/geography/clipped-states.ts',
  'look/geography/region.ts',
  'look/geography/united-states.ts',
];

const NUMBER = 'components/kpi-big-number.ts';

/** Files and folders that others need. */
const LATE = [
  'data/activity-table.ts',
  'data/case-groups.ts',
  'data/cells.ts',
  'data/count-notes.ts',
  'data/decode.ts',
  'data/find-header.ts',
  'data/gunzip.ts',
  'data/month-end.ts',
  'data/no-format.ts',
  'data/odd-counts.ts',
  'data/odd-table.ts',
  'data/problems.ts',
  'data/read-text.ts',
  'data/row-parser.ts',
  'data/schemas.ts',
  'data/spreadsheet-days.ts',
  'engine/away.ts',
  'engine/joined.ts',
  'engine/read-large.ts',
  'engine/unpacked.ts',
  'engine/worker-link.ts',
  'figures/hub-means.ts',
  'figures/order.ts',
  'figures/rounding.ts',
  'figures/rows-to-come.ts',
  'figures/unmatched-words.ts',
  'figures/window.ts',
  'kinds/communities/counting.ts',
  'kinds/communities/countries.ts',
  'kinds/communities/left-out-text.ts',
  'kinds/communities/left-out.ts',
  'kinds/number/of-communities.ts',
  'look/countries.ts',
  'words/english/community-numbers.ts',
  'words/english/left-out.ts',
];

const modules = readAll(fileURLToPath(new URL('../../src/', import.meta.url)), readSaid);

/** Every file that is loaded with one, with the way from that one to it. */
function loadedWith(entry) {
  const ways = new Map([[entry, [entry]]]);
  for (const [file, way] of ways) {
    for (const name of modules.get(file)?.imports ?? []) {
      const target = targetOf(file, name);
      if (name.startsWith('.') && !ways.has(target)) ways.set(target, [...way, target]);
    }
  }
  return ways;
}

describe('the code that comes with a number', () => {
  const ways = loadedWith(NUMBER);

  it('has what the number shows', () => {
    assert.ok(ways.has('kinds/number/active-users.ts'));
  });

  for (const file of LATE) {
    it(`does not have ${file}`, () => {
      assert.ok(modules.has(file), 'there is no such file');
      assert.equal(ways.get(file)?.join(' → '), undefined);
    });
  }
});

describe('the code that comes with a map', () => {
  const ways = loadedWith(MAP);

  it('has what draws the world', () => {
    assert.ok(ways.has('look/geography/natural-earth.ts'));
  });

  it('does not have d3-geo', () => {
    const users = [...ways.keys()].filter((file) => modules.get(file)?.imports.includes('d3-geo'));
    assert.deepEqual(users, []);
  });

  for (const file of NOT_FOR_MAPS) {
    it(`does not have ${file}`, () => {
      assert.ok(modules.has(file), 'there is no such file');
      assert.equal(ways.get(file)?.join(' → '), undefined);
    });
  }
});
