import type { Day } from '../../src/data/dates.js';
import { expectFormat } from '../../src/data/expect.js';
import { readTable } from '../../src/data/read-table.js';
import { usersNow } from '../../src/kinds/number/active-users.js';
import { communities } from '../../src/kinds/communities/communities.js';
import { countCommunities } from '../../src/kinds/number/community-counts.js';
import type { KnownFigure as Figure } from '../../src/figures/figure.js';
import { countNow } from '../../src/kinds/number/hubs-now.js';
import { overTime } from '../../src/kinds/over-time/over-time.js';
import { places } from '../../src/kinds/communities/places.js';
import type { Scope } from '../../src/figures/scope.js';
import { DEFAULT_BINS, sizes } from '../../src/kinds/sizes/sizes.js';
import { communitiesFile, locationsFile } from './communities.js';
import { daily } from './series.js';
import { forAllTags } from './tags.js';
import { fileOf } from './widgets.js';
import { haveCode } from './all-code.js';

// Every widget on small files, with a function that makes its figure from the same tables.

const ROWS = [
  ...daily('alpha', 'one', '2026-01-01', [5, 6, 0, 8, 9, 'gap', 20, 21, 22, 23, 24, 25]),
  ...daily('alpha', 'two', '2026-01-01', [50, 0, 40, 30, 'gap', 20, 10, 5, 1, 0, 0, 0]),
  ...daily('alpha', 'r-staging', '2026-01-03', [7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7]),
  ...daily('beta', 'one', '2026-01-02', [100, 110, 120, 130, 140, 150, 160, 170, 180]),
  ...daily('beta', 'lab', '2026-01-01', [1, 1, 0, 2, 2, 2, 3, 3, 3, 3, 3, 3]),
  ...daily('gamma', 'zero', '2026-01-05', [0, 0, 0, 0, 0, 0, 0, 0, 0]),
  ...daily(
    'federated-prometheus',
    'one',
    '2026-01-06',
    [105, 111, 115, 120, 130, 140, 150, 160, 170],
  ),
  ...daily('beta', 'one', '2026-01-01', [10, 11, 12, 13, 14, 15, 16], 'daily'),
];
const TEXTS = {
  activity: ['date,hub,users,cluster,timescale', ...ROWS].join('\n'),
  communities: communitiesFile([
    { name: 'One', constellation: 'NASA', on: ['alpha/one', 'beta/one'] },
    { name: 'Two', constellation: 'Two Words', on: ['alpha/two'] },
    { name: 'Three', constellation: '', on: ['beta/lab', 'alpha/r-staging'] },
    { name: 'Four', constellation: 'Staff', on: ['alpha/r-staging'] },
    { name: 'Five', constellation: 'Federation', on: ['federated-prometheus/one'] },
  ]),
  locations: locationsFile('rec1,One,Chile,-33,-70'),
  places: 'name,latitude,longitude,users,constellation\nA,1,2,5,NASA\nB,1,2,6,Two Words\nC,1,2,7,',
};
type File = keyof typeof TEXTS;

const addressOf = (file: File): string => new URL(fileOf(TEXTS[file]), location.href).href;
// In a bundle of many tests, a module that is only imported may run later than this one.
haveCode();
const tableOf = (file: File) => readTable(TEXTS[file], addressOf(file));
const activity = expectFormat(tableOf('activity'), ['hub-activity']);

const communitiesOf = (scope: Scope, today: Day) =>
  communities(
    expectFormat(tableOf('communities'), ['communities']),
    expectFormat(tableOf('locations'), ['locations']),
    activity,
    scope,
    today,
  );
const overTimeOf = (measure: 'users' | 'hubs') => (scope: Scope, today: Day) => {
  const options = { measure, groupBy: 'cluster', timescale: 'monthly', transform: 'none' } as const;
  return overTime(activity, options, scope, today);
};

/** A widget and how the core makes its figure. */
export interface Widget {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly figure: (scope: Scope, today: Day) => Figure;
  /** Attributes that change nothing here: a period never cuts the window of seven days … */
  readonly indifferent?: readonly string[];
}

const src = addressOf('activity');
const beside = {
  src: addressOf('communities'),
  locations: addressOf('locations'),
  activity: src,
};
const ofCommunities = (metric: 'communities' | 'constellations'): Widget => ({
  tag: 'kpi-big-number',
  attributes: { ...beside, metric },
  figure: (scope, today) => countCommunities(communitiesOf(scope, today), metric),
});
const now = (metric: 'hubs' | 'clusters'): Widget => ({
  tag: 'kpi-big-number',
  attributes: { src, metric },
  figure: (scope, today) => countNow(activity, metric, scope, today),
  indifferent: ['period', 'constellation'],
});
const overTimeBy = (measure: 'users' | 'hubs', indifferent: readonly string[]): Widget => ({
  tag: 'hub-area-chart',
  attributes: { src, measure },
  figure: overTimeOf(measure),
  indifferent: [...indifferent, 'constellation'],
});

export const WIDGETS: Readonly<Record<string, Widget>> = {
  'kpi-big-number of users': {
    tag: 'kpi-big-number',
    attributes: { src },
    figure: (scope, today) => usersNow(activity, 'monthly', scope, today),
    indifferent: ['constellation'],
  },
  'kpi-big-number of hubs': now('hubs'),
  'kpi-big-number of clusters': now('clusters'),
  'kpi-big-number of communities': ofCommunities('communities'),
  'kpi-big-number of constellations': ofCommunities('constellations'),
  'hub-area-chart of users': overTimeBy('users', []),
  'hub-area-chart of hubs': overTimeBy('hubs', []),
  'community-bins': {
    tag: 'community-bins',
    attributes: { src },
    figure: (scope, today) =>
      sizes(
        activity,
        { measure: 'hubs', timescales: ['daily', 'monthly'], bins: DEFAULT_BINS },
        scope,
        today,
      ),
    indifferent: ['constellation'],
  },
  'community-map': { tag: 'community-map', attributes: beside, figure: communitiesOf },
  'community-map of places': {
    tag: 'community-map',
    attributes: { src: addressOf('places') },
    figure: (scope, today) => places(expectFormat(tableOf('places'), ['places']), scope, today),
    indifferent: [
      ...['cluster', 'hub', 'exclude-hubs', 'exclude-clusters', 'active-only', 'as-of', 'period'],
    ],
  },
};
forAllTags(Object.values(WIDGETS).map(({ tag }) => tag));
