import { expect } from '@open-wc/testing';
import type { SizesFigure } from '../../../src/kinds/sizes/figure.js';
import { edgesOf } from '../../../src/kinds/sizes/edges.js';
import { DEFAULT_BINS, sizes, type SizesOptions } from '../../../src/kinds/sizes/sizes.js';
import { daily } from '../../support/series.js';
import { day, hubActivity, scope } from '../../support/tables.js';

function figure(rows: string[], options: Partial<SizesOptions> = {}): SizesFigure {
  const all: SizesOptions = {
    measure: 'hubs',
    timescales: ['monthly'],
    bins: DEFAULT_BINS,
    ...options,
  };
  return sizes(hubActivity(...rows), all, scope(), day('2026-01-31'));
}

/** Rows of hubs that have so many users on one day. */
const hubsWith = (...users: readonly number[]): string[] =>
  users.flatMap((count, index) => daily('a', `hub-${index}`, '2026-01-01', [count]));

/** The bins that hold a hub, with what they hold. */
function filled({ timescales }: SizesFigure, at = 0): Record<string, number[]> {
  const bins = timescales[at]!.bins.filter(({ hubs }) => hubs.length > 0);
  return Object.fromEntries(
    bins.map(({ from, to, hubs }) => [`${from}-${to ?? ''}`, hubs.map(({ users }) => users)]),
  );
}

describe('sizes', () => {
  it('put a hub by its mean into a bin that is closed on the left', () => {
    expect(filled(figure(hubsWith(0, 4.9, 5, 9999.5, 10, 24)))).to.deep.equal({
      '0-5': [4.9, 0],
      '5-10': [5],
      '10-25': [24, 10],
      '5000-10000': [9999.5],
    });
  });

  it('take the mean over the hub’s own days, zeros among them', () => {
    const rows = daily('a', 'x', '2026-01-01', [12, 0, null, 'gap', 12]);
    expect(filled(figure(rows))).to.deep.equal({ '5-10': [8] });
  });

  it('put a mean on the edge that it misses by the last bits', () => {
    const one = figure(daily('a', 'x', '2026-01-01', [0.7, 0.1]), { bins: [0, 0.4, 1] });
    expect(filled(one)).to.deep.equal({ '0.4-1': [0.39999999999999997] });
  });

  it('have an open bin at the end when a hub needs it, where the notebook loses the hub', () => {
    const one = figure(hubsWith(50, 10_000, 12_000));
    expect(filled(one)).to.deep.equal({ '50-100': [50], '10000-': [12_000, 10_000] });
    const shares = one.timescales[0]!.bins.map(({ share }) => share).filter((share) => share > 0);
    expect(shares).to.deep.equal([50 / 22_050, 22_000 / 22_050]);
    expect(figure(hubsWith(50)).timescales[0]!.bins.at(-1)).to.include({ from: 5000, to: 10_000 });
  });

  it('have the same bins for every timescale', () => {
    const rows = [...hubsWith(12_000), ...daily('a', 'x', '2026-01-01', [1], 'daily')];
    const { timescales } = figure(rows, { timescales: ['daily', 'monthly'] });
    const edges = timescales.map(({ bins }) => bins.map(({ from }) => from));
    expect(edges[0]).to.deep.equal(edges[1]);
    expect(edges[0]?.at(-1)).to.equal(10_000);
  });

  it('sum the means of a bin, and share them out within their timescale', () => {
    const rows = [...hubsWith(10, 20, 70), ...daily('a', 'x', '2026-01-01', [5], 'daily')];
    const { timescales } = figure(rows, { timescales: ['daily', 'monthly'] });
    const [daily1, monthly] = timescales.map(({ bins }) => bins.filter(({ users }) => users > 0));
    expect(monthly!.map(({ users, share }) => [users, share])).to.deep.equal([
      [30, 0.3],
      [70, 0.7],
    ]);
    expect(daily1!.map(({ users, share }) => [users, share])).to.deep.equal([[5, 1]]);
    expect(timescales.map(({ hubs, users }) => [hubs, users])).to.deep.equal([
      [1, 5],
      [3, 100],
    ]);
  });

  it('share out nothing where nobody is active', () => {
    const [bin] = figure(hubsWith(0, 0)).timescales[0]!.bins;
    expect([bin!.hubs.length, bin!.users, bin!.share]).to.deep.equal([2, 0, 0]);
  });

  it('may have other bins, with nothing below them lost', () => {
    expect(filled(figure(hubsWith(1, 3, 8), { bins: [2, 5] }))).to.deep.equal({
      '0-2': [1],
      '2-5': [3],
      '5-': [8],
    });
  });

  it('name a timescale that the file lacks', () => {
    const one = figure(hubsWith(5), { timescales: ['daily', 'monthly'] });
    expect(one.timescales.map(({ timescale }) => timescale)).to.deep.equal(['monthly']);
    expect(one.missing).to.deep.equal(['daily']);
    expect(figure(hubsWith(5)).missing).to.deep.equal([]);
  });

  it('are empty where no hub is in scope', () => {
    const one = figure(daily('federated-prometheus', 'x', '2026-01-01', [5]));
    expect([one.empty, one.timescales.length]).to.deep.equal([true, 0]);
  });
});

describe('edges of bins', () => {
  it('are rising numbers between blanks or commas', () => {
    expect(edgesOf('0 5, 10,25')).to.deep.equal([0, 5, 10, 25]);
    expect(edgesOf('0.5 1')).to.deep.equal([0.5, 1]);
  });

  it('are none where they fall, repeat, begin below zero or are too few', () => {
    for (const text of ['', '5', '0 5 5', '5 0', '-1 5', '0 x', '0 Infinity']) {
      expect(edgesOf(text), text).to.equal(null);
    }
  });
});
