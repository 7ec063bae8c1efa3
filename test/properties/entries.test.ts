import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Entries } from '../../src/data/entries.js';
import { check } from './runs.js';

/** More than fit into one block. */
const MANY = 40_000;

describe('entries', () => {
  it('come series by series in the order of the file, each with the number of its row', () => {
    check(
      200,
      fc.property(
        fc.array(fc.record({ series: fc.nat(3), day: fc.nat(9), skipped: fc.nat(2) })),
        (rows) => {
          const entries = new Entries();
          let row = 1;
          const added = rows.map(({ series, day, skipped }, at) => {
            row += 1 + skipped;
            entries.add(series, day, at, row);
            return { series, day, users: at, row };
          });
          const order = [2, 0, 3, 1].map((id) => ({ id }));
          const { start, day, users } = entries.bySeries(order);
          const expected = order.flatMap(({ id }) => added.filter(({ series }) => series === id));
          expect([...users]).to.deep.equal(expected.map((one) => one.users));
          expect([...day]).to.deep.equal(expected.map((one) => one.day));
          expect([...entries.rowsBySeries(order)]).to.deep.equal(expected.map((one) => one.row));
          expect(start[4]).to.equal(rows.length);
          const newest = [...added].sort((a, b) => b.day - a.day || a.row - b.row).slice(0, 5);
          expect(entries.newest()).to.deep.equal(
            newest.map(({ day: of, row: at }) => ({ day: of, row: at })),
          );
        },
      ),
    );
  });

  it('are kept in as many blocks as they need', () => {
    const entries = new Entries();
    for (let at = 0; at < MANY; at += 1)
      entries.add(at % 2, at, at / 2, at + 2 + (at > MANY / 2 ? 5 : 0));
    const order = [{ id: 1 }, { id: 0 }];
    const { start, day, users } = entries.bySeries(order);
    expect([...start]).to.deep.equal([0, MANY / 2, MANY]);
    expect(day.every((one, at) => one === (at < MANY / 2 ? 2 * at + 1 : 2 * at - MANY))).to.equal(
      true,
    );
    expect(users.every((one, at) => one === (day[at] as number) / 2)).to.equal(true);
    expect(entries.newest()[0]).to.deep.equal({ day: MANY - 1, row: MANY + 6 });
  });
});
