import { expect } from '@open-wc/testing';
import { nextOrder, sortedRows } from '../../src/words/table-order.js';
import { type SortKey } from '../../src/words/tables.js';
import { english, sampleCommunities, sampleOverTime, sampleSizes } from '../support/plans.js';
import { wholeTable } from '../support/kinds.js';

const order = (keys: readonly SortKey[], isFalling: boolean, language = 'en') =>
  sortedRows(
    { count: keys.length, key: (index) => keys[index]! },
    { column: 0, isFalling },
    language,
  );

describe('the order of a table', () => {
  it('is that of the figure until somebody asks for another', () => {
    expect(sortedRows({ count: 3, key: () => 1 }, null, 'en')).to.deep.equal([0, 1, 2]);
  });

  it('goes by numbers, and by texts as the language does', () => {
    expect(order([2, 10, -1], false)).to.deep.equal([2, 0, 1]);
    expect(order([2, 10, -1], true)).to.deep.equal([1, 0, 2]);
    expect(order(['z', 'É', 'e', 'a10', 'a9'], false)).to.deep.equal([4, 3, 2, 1, 0]);
    expect(order(['z', 'ö'], false, 'sv')).to.deep.equal([0, 1]);
    expect(order(['z', 'ö'], false, 'de')).to.deep.equal([1, 0]);
  });

  it('has what is not there last, whichever way, and equals as they were', () => {
    expect(order([null, 1, null, 2], false)).to.deep.equal([1, 3, 0, 2]);
    expect(order([null, 1, null, 2], true)).to.deep.equal([3, 1, 0, 2]);
    expect(order(['b', 'a', 'b', 'a'], true)).to.deep.equal([0, 2, 1, 3]);
  });

  it('begins with the most or with A, turns round, and comes back', () => {
    const first = nextOrder(null, 1, true)!;
    expect(first).to.deep.equal({ column: 1, isFalling: true });
    const second = nextOrder(first, 1, true)!;
    expect(second.isFalling).to.equal(false);
    expect(nextOrder(second, 1, true)).to.equal(null);
    expect(nextOrder(second, 0, false)).to.deep.equal({ column: 0, isFalling: false });
  });

  it('can be had by every column of every table', async () => {
    const figures = await Promise.all([sampleOverTime(), sampleSizes(), sampleCommunities()]);
    for (const figure of figures) {
      for (const at of [0, 1]) {
        const table = wholeTable(figure, 'Label', english, at);
        if (!table) continue;
        table.columns.forEach(({ isNumber, name }, column) => {
          const rows = sortedRows(table, { column, isFalling: isNumber }, 'en');
          expect(new Set(rows).size).to.equal(table.count);
          const keys = rows.map((row) => table.key(row, column)).filter((key) => key !== null);
          expect(keys.length, name).to.be.greaterThan(0);
          if (isNumber) {
            expect(keys).to.deep.equal([...keys].sort((a, b) => Number(b) - Number(a)));
          }
        });
      }
    }
  });
});
