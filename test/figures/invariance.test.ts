import { expect } from '@open-wc/testing';
import { usersNow } from '../../src/kinds/number/active-users.js';
import type { KnownFigure as Figure } from '../../src/figures/figure.js';
import { countNow } from '../../src/kinds/number/hubs-now.js';
import { overTime } from '../../src/kinds/over-time/over-time.js';
import { DEFAULT_BINS, sizes } from '../../src/kinds/sizes/sizes.js';
import { communities } from '../../src/kinds/communities/communities.js';
import { firstDifference } from '../../scripts/first-difference.mjs';
import { communitiesFile, locationsFile } from '../support/communities.js';
import { seededRandom, shuffled } from '../support/random.js';
import { daily } from '../support/series.js';
import { wordsOf } from '../support/tags.js';
import { day, hubActivity, read, scope } from '../support/tables.js';

const TODAY = day('2026-02-01');
const TIMESCALES = wordsOf('hub-area-chart', 'timescale');

/** Fractions of many sizes: their sum depends on the order in which it is made. */
function activityRows(): string[] {
  const random = seededRandom(7);
  const rows = ['a', 'b', '__proto__', 'constructor'].flatMap((cluster) =>
    ['x', 'y', 'hasOwnProperty'].flatMap((hub) =>
      TIMESCALES.flatMap((timescale) => {
        const users = Array.from({ length: 20 }, () => {
          if (random() < 0.1) return null;
          return random() < 0.1 ? ('gap' as const) : random() * 10 ** Math.floor(random() * 5);
        });
        return daily(cluster, hub, '2026-01-01', users, timescale);
      }),
    ),
  );
  // Repeated and contradicting rows as well.
  return [...rows, ...rows.slice(0, 9), '2026-01-05,x,3,a,monthly', '2026-01-05,x,4,a,monthly'];
}

const COMMUNITIES = [
  { name: 'One', on: ['a/x', 'b/y'] },
  { name: 'One', on: ['b/y', 'a/x'], location: "['rec2']" },
  { name: 'Two', on: ['constructor/hasOwnProperty', '__proto__/x'], constellation: '' },
  { name: 'Three', on: ['a/nowhere'], constellation: 'NASA' },
  { name: 'Four', on: ['b/x'], constellation: '__proto__', domain: '' },
];
const PLACES = ['rec1,One,Chile,-33,-70', 'rec2,Two,Peru,1,2'];

function figuresOf(order: <T>(items: readonly T[]) => T[]): Record<string, Figure> {
  const activity = hubActivity(...order(activityRows()));
  const table = read('communities', communitiesFile(order(COMMUNITIES)));
  const locations = read('locations', locationsFile(...order(PLACES)));
  const all = scope({ excludeHubs: [] });
  const options = { timescale: 'monthly', transform: 'log10', groupBy: 'cluster' } as const;
  const bins = { measure: 'hubs', timescales: TIMESCALES, bins: DEFAULT_BINS } as const;
  return {
    users: usersNow(activity, 'monthly', all, TODAY),
    hubs: countNow(activity, 'hubs', all, TODAY),
    usersOverTime: overTime(activity, { ...options, measure: 'users' }, all, TODAY),
    hubsOverTime: overTime(activity, { ...options, measure: 'hubs', groupBy: 'hub' }, all, TODAY),
    sizes: sizes(activity, bins, all, TODAY),
    communities: communities(table, locations, activity, all, TODAY),
  };
}

/** Row numbers and examples of problems are about the file as it is written. */
const withoutRows = (figures: Record<string, Figure>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      name,
      {
        ...figure,
        sources: figure.sources.map(({ rows, problems }) => ({
          rows,
          problems: problems.map(({ code, count }) => ({ code, count })),
        })),
      },
    ]),
  );

describe('every figure', () => {
  const inOrder = figuresOf((items) => [...items]);

  it('has something to be compared by', () => {
    for (const [name, figure] of Object.entries(inOrder)) {
      expect(figure.empty, name).to.equal(false);
    }
    const codes = inOrder['users']!.sources[0]!.problems.map(({ code }) => code);
    expect(codes).to.have.members(['not-whole', 'repeated-row', 'conflicting-row']);
  });

  it('is the same to the last bit in every order of the rows', () => {
    const random = seededRandom(42);
    for (let run = 0; run < 5; run += 1) {
      const figures = figuresOf((items) => shuffled(items, random));
      expect(firstDifference(withoutRows(figures), withoutRows(inOrder))).to.equal(null);
    }
  });

  it('is plain data, which can be sent to another thread', () => {
    for (const [name, figure] of Object.entries(inOrder)) {
      expect(structuredClone(figure), name).to.deep.equal(figure);
    }
  });

  it('tells names apart that mean something to a program', () => {
    const figure = inOrder['usersOverTime']!;
    const names = figure.kind === 'over-time' ? figure.series.map(({ cluster }) => cluster) : [];
    expect(names).to.have.members(['a', 'b', '__proto__', 'constructor']);
  });
});
