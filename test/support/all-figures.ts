import type { Day } from '../../src/data/dates.js';
import type {
  ActivityTable,
  CommunitiesTable,
  LocationsTable,
  PlacesTable,
} from '../../src/data/table.js';
import { usersNow } from '../../src/kinds/number/active-users.js';
import { communities } from '../../src/kinds/communities/communities.js';
import { NUMBER_COUNTER } from '../../src/kinds/number/counter.js';
import { isOfCommunities, METRIC_NAMES } from '../../src/kinds/number/metrics.js';
import { monthEnds } from '../../src/kinds/over-time/month-end.js';
import { overTime, type OverTimeOptions } from '../../src/kinds/over-time/over-time.js';
import { places } from '../../src/kinds/communities/places.js';
import type { Scope } from '../../src/figures/scope.js';
import { DEFAULT_BINS, sizes } from '../../src/kinds/sizes/sizes.js';
import { withTrend } from '../../src/kinds/number/trend.js';
import { usersOn } from './requests.js';
import { wordsOf } from './tags.js';

const STATS = wordsOf('kpi-big-number', 'stat');
const TIMESCALES = wordsOf('hub-area-chart', 'timescale');

/** Every way to ask for a chart over time. */
export const OVER_TIME: readonly OverTimeOptions[] = wordsOf('hub-area-chart', 'groupBy').flatMap(
  (groupBy) => [
    { measure: 'hubs', groupBy, timescale: 'monthly', transform: 'none' },
    { measure: 'hubs', groupBy, timescale: 'monthly', transform: 'log10' },
    ...TIMESCALES.flatMap((timescale): OverTimeOptions[] => [
      { measure: 'users', groupBy, timescale, transform: 'none' },
      { measure: 'users', groupBy, timescale, transform: 'log10' },
    ]),
  ],
);

export interface Tables {
  readonly activity: ActivityTable;
  readonly unique?: ActivityTable;
  readonly communities?: CommunitiesTable;
  readonly locations?: LocationsTable;
  readonly places?: PlacesTable;
}

/** Every figure of some tables, by name. */
export function allFigures(tables: Tables, scope: Scope, today: Day): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [name, table] of [
    ['activity', tables.activity],
    ['unique', tables.unique],
  ] as const) {
    if (!table) continue;
    for (const timescale of TIMESCALES) {
      for (const stat of STATS) {
        const count = (some: Scope) => usersNow(table, timescale, some, today, stat);
        found.set(`${name} ${timescale} ${stat}`, withTrend(table, count, scope, today, 'P2D'));
      }
    }
    for (const options of OVER_TIME) {
      const figure = overTime(table, options, scope, today);
      found.set(`${name} ${JSON.stringify(options)}`, figure);
      found.set(`${name} months ${JSON.stringify(options)}`, monthEnds(figure));
    }
  }
  const { activity } = tables;
  for (const metric of METRIC_NAMES) {
    if (isOfCommunities(metric)) continue;
    const request = { ...usersOn('2026-01-01', ''), metric, today, trend: 'P2D', scope };
    found.set(metric, NUMBER_COUNTER.count(request, [activity]));
  }
  for (const measure of wordsOf('community-bins', 'measure')) {
    const options = { measure, timescales: TIMESCALES, bins: DEFAULT_BINS };
    found.set(`sizes ${measure}`, sizes(activity, options, scope, today));
  }
  if (tables.communities && tables.locations) {
    const figure = communities(tables.communities, tables.locations, activity, scope, today);
    found.set('communities', figure);
  }
  if (tables.places) found.set('places', places(tables.places, scope, today));
  return found;
}

/** Figures as exact text, without the parts that are about the file and not about its rows. */
export const textOf = (figures: Map<string, unknown>): string =>
  JSON.stringify([...figures], (key, value: unknown) => {
    if (['sources', 'nothing', 'unmatched'].includes(key)) return undefined;
    if (ArrayBuffer.isView(value)) return (value as Float64Array).join();
    return Object.is(value, -0) ? '-0' : value;
  });
