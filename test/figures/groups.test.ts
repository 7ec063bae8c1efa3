import { expect } from '@open-wc/testing';
import { isoOfDay } from '../../src/data/dates.js';
import { select } from '../../src/figures/as-of.js';
import { groupByDate, type GroupedDates } from '../../src/figures/groups.js';
import { positiveMean } from '../../src/figures/loops.js';
import { bySize } from '../../src/figures/order.js';
import type { Scope } from '../../src/figures/scope.js';
import { daily } from '../support/series.js';
import { day, hubActivity, scope } from '../support/tables.js';

const TODAY = day('2026-01-31');

interface Asked extends Partial<Scope> {
  readonly by?: 'cluster' | 'hub';
  readonly measure?: 'users' | 'hubs';
  readonly timescale?: string;
}

/** The groups of some rows: users by cluster where nothing else is asked for. */
function grouped(
  rows: readonly string[],
  { by = 'cluster', measure = 'users', timescale = 'monthly', ...some }: Asked = {},
): GroupedDates {
  const selection = select(hubActivity(...rows), scope(some), TODAY);
  return groupByDate(selection, timescale, by, measure);
}

const datesOf = ({ dates }: GroupedDates): string[] =>
  Array.from(dates, (one) => isoOfDay(one).slice(5));

/** The groups as `cluster/hub: values`, in their order. */
const seen = ({ groups }: GroupedDates): string[] =>
  Array.from(
    groups.values(),
    ({ cluster, hub, values }) => `${cluster}/${hub ?? '*'}: ${values.join(' ')}`,
  );

const TWO_CLUSTERS = [
  ...daily('b', 'y', '2026-01-01', [1, 2, 3]),
  ...daily('a', 'z', '2026-01-02', [10, 20]),
  ...daily('a', 'x', '2026-01-01', [100, 'gap', 300]),
];

describe('groups by date', () => {
  it('sum the users of a cluster, with NaN where it has no measurement', () => {
    const found = grouped([...TWO_CLUSTERS, ...daily('c', 'w', '2026-01-02', [7])]);
    expect(datesOf(found)).to.deep.equal(['01-01', '01-02', '01-03']);
    expect(seen(found)).to.deep.equal(['a/*: 100 10 320', 'b/*: 1 2 3', 'c/*: NaN 7 NaN']);
  });

  it('are one for each hub where that is asked for, in order of cluster and hub', () => {
    const found = grouped(TWO_CLUSTERS, { by: 'hub' });
    expect(seen(found)).to.deep.equal(['a/x: 100 NaN 300', 'a/z: NaN 10 20', 'b/y: 1 2 3']);
  });

  it('keep hubs of one name in two clusters apart', () => {
    const rows = [...daily('a', 'x', '2026-01-01', [1]), ...daily('b', 'x', '2026-01-01', [2])];
    expect(seen(grouped(rows, { by: 'hub' }))).to.deep.equal(['a/x: 1', 'b/x: 2']);
  });

  it('count the hubs of a cluster that were measured, a zero among them', () => {
    const found = grouped([...TWO_CLUSTERS, ...daily('a', 'idle', '2026-01-01', [0, null, 0])], {
      measure: 'hubs',
    });
    expect(seen(found)).to.deep.equal(['a/*: 2 1 3', 'b/*: 1 1 1']);
  });

  it('have a sum of 0 where nobody used the hubs that were measured', () => {
    const rows = [
      ...daily('idle', 'x', '2026-01-01', [0, 0, 0]),
      ...daily('a', 'x', '2026-01-01', [0, 5, 0]),
    ];
    expect(seen(grouped(rows))).to.deep.equal(['a/*: 0 5 0', 'idle/*: 0 0 0']);
  });

  it('take the rows of one timescale alone', () => {
    const rows = [
      ...daily('a', 'x', '2026-01-01', [1, 2]),
      ...daily('a', 'x', '2026-01-02', [10, 20], 'daily'),
    ];
    const found = grouped(rows, { timescale: 'daily' });
    expect(datesOf(found)).to.deep.equal(['01-02', '01-03']);
    expect(seen(found)).to.deep.equal(['a/*: 10 20']);
    expect(seen(grouped(rows, { timescale: 'weekly' }))).to.deep.equal([]);
  });

  it('take the rows in scope alone: clusters, hubs and as-of day, whatever the period', () => {
    expect(seen(grouped(TWO_CLUSTERS, { cluster: ['b'] }))).to.deep.equal(['b/*: 1 2 3']);
    expect(seen(grouped(TWO_CLUSTERS, { hub: ['a/z'] }))).to.deep.equal(['a/*: 10 20']);
    const found = grouped(TWO_CLUSTERS, { asOf: '2026-01-02', period: 'P1D' });
    expect(datesOf(found)).to.deep.equal(['01-01', '01-02']);
    expect(seen(found)).to.deep.equal(['a/*: 100 10', 'b/*: 1 2']);
  });

  it('count no hub without users where only active ones count', () => {
    const rows = [
      ...daily('a', 'idle', '2026-01-01', [0, 0]),
      ...daily('a', 'x', '2026-01-01', [1, 2]),
    ];
    const found = grouped([...rows, ...daily('b', 'idle', '2026-01-01', [0])], {
      measure: 'hubs',
      activeOnly: true,
    });
    expect(seen(found)).to.deep.equal(['a/*: 1 1', 'b/*: NaN NaN']);
  });

  it('are kept when only the period differs', () => {
    const selection = select(hubActivity(...TWO_CLUSTERS), scope({}), TODAY);
    const once = groupByDate(selection, 'monthly', 'cluster', 'users');
    const week = { ...selection, firstDay: TODAY - 6 };
    expect(groupByDate(week, 'monthly', 'cluster', 'users') === once).to.equal(true);
    expect(groupByDate(week, 'monthly', 'hub', 'users') === once).to.equal(false);
  });

  it('are none where the file has no row in scope', () => {
    const found = grouped(TWO_CLUSTERS, { cluster: ['nowhere'] });
    expect([datesOf(found), seen(found)]).to.deep.equal([[], []]);
  });

  it('are the same to the last bit in whatever order the rows come', () => {
    const rows = ['p', 'q', 'r'].flatMap((hub, index) =>
      daily('a', hub, '2026-01-01', [[0.1, 0.2, 0.3][index]!]),
    );
    // 0.1 + 0.2 + 0.3 in the order of the hubs' names; in the other order it is 0.6.
    expect(seen(grouped(rows))).to.deep.equal([`a/*: ${0.1 + 0.2 + 0.3}`]);
    expect(seen(grouped([...rows].reverse()))).to.deep.equal(seen(grouped(rows)));
  });
});

describe('the mean of a group', () => {
  it('is that of the values above 0', () => {
    expect(positiveMean(Float64Array.of(1, NaN, 0, 5, NaN))).to.equal(3);
  });

  it('is 0 where there is none', () => {
    expect(positiveMean(Float64Array.of())).to.equal(0);
    expect(positiveMean(Float64Array.of(NaN, 0))).to.equal(0);
  });
});

describe('the order by size', () => {
  it('has the largest first, then goes by cluster, then by hub; the name of a cluster alone is first', () => {
    const items = [
      { cluster: 'b', hub: 'x', size: 5 },
      { cluster: 'a', hub: 'y', size: 5 },
      { cluster: 'a', hub: 'x', size: 5 },
      { cluster: 'a', hub: null, size: 5 },
      { cluster: 'Z', hub: 'x', size: 5 },
      { cluster: 'z', hub: 'z', size: 9 },
    ];
    const names = [...items].sort(bySize).map(({ cluster, hub }) => `${cluster}/${hub ?? '*'}`);
    expect(names).to.deep.equal(['z/z', 'Z/x', 'a/*', 'a/x', 'a/y', 'b/x']);
  });
});
