import { expect } from '@open-wc/testing';
import { namedSeries } from '../../src/kinds/over-time/named.js';
import { seriesKey } from '../../src/kinds/over-time/series.js';
import { daily } from '../support/series.js';
import { overTimeOf } from '../support/plans.js';

/** A figure of clusters with these users on two days. */
const figureOf = (users: readonly number[], top?: number) =>
  overTimeOf(
    users.flatMap((n, index) => daily(`c${index}`, 'hub', '2026-11-01', [n, n])),
    top === undefined ? {} : { top },
  );
/** The places of the named series. */
const namedOf = (...args: Parameters<typeof figureOf>): number[] => {
  const figure = figureOf(...args);
  const named = new Set(namedSeries(figure));
  return figure.series.flatMap((one, index) => (named.has(seriesKey(one)) ? [index] : []));
};
const times = (count: number, users: number) => Array.from({ length: count }, () => users);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('the series with a colour and a name of their own', () => {
  it('are all of them if they are few, however small', () => {
    expect(namedOf([])).to.deep.equal([]);
    expect(namedOf([5])).to.deep.equal([0]);
    expect(namedOf([100_000, ...times(8, 1)])).to.deep.equal(upTo(9));
  });

  it('are the nine largest of many', () => {
    expect(namedOf(times(40, 50))).to.deep.equal(upTo(9));
    expect(namedOf([...times(9, 50), 49])).to.deep.equal(upTo(9));
  });

  it('are without the last of these that have less than 1 percent, down to five', () => {
    expect(namedOf([500, 300, 200, 100, 50, 20, 9, ...times(10, 1)])).to.deep.equal(upTo(6));
    expect(namedOf([10_000, ...times(30, 1)])).to.deep.equal(upTo(5));
  });

  it('have all others above them where they are stacked', () => {
    // The seventh was there for a day alone: its mean is large and its share of all users small.
    const rows = [900, 800, 700, 600, 500, 400].flatMap((n, index) =>
      daily(`c${index}`, 'hub', '2026-11-01', times(30, n)),
    );
    const figure = overTimeOf([
      ...rows,
      ...daily('short', 'hub', '2026-11-01', [300]),
      ...daily('long', 'hub', '2026-11-01', times(30, 250)),
      ...times(5, 2).flatMap((n, index) => daily(`d${index}`, 'hub', '2026-11-01', times(30, n))),
    ]);
    const named = new Set(namedSeries(figure));
    const isNamed = figure.series.map((one) => named.has(seriesKey(one)));
    expect(isNamed.lastIndexOf(true)).to.equal(isNamed.indexOf(false) - 1);
    expect(figure.series[isNamed.lastIndexOf(true)]!.cluster).to.equal('long');
  });

  it('include the rest of them, which has a grey of its own', () => {
    expect(namedOf([9, 8, 7, ...times(10, 1)], 3)).to.deep.equal(upTo(4));
    expect(namedOf([...times(20, 50), ...times(10, 1)], 20)).to.deep.equal([...upTo(9), 20]);
  });
});
