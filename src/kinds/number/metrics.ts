import { ANY_ACTIVITY, HUB_ACTIVITY } from '../../data/formats.js';
import type { ActivityTable } from '../../data/table.js';
import { LateCode } from '../../data/late-code.js';
import { lateNotMeasured } from '../../figures/late-not-measured.js';
import type { Scope } from '../../figures/scope.js';
import type { CommunitiesFigure } from '../communities/figure.js';
import { usersNow } from './active-users.js';
import type * as ByDate from './by-date.js';
import type {
  ActivityMetric,
  CommunityMetric,
  NumberFigure,
  NumberMetric,
  Stat,
} from './figure.js';
import type { NumberRequest } from './request.js';

export const lateHubsNow = new LateCode(() => import('./hubs-now.js'));

/** The days that a number is counted from. */
type DaysCounted = Stat | 'now';

/** A metric that is counted from a file of activity. */
export interface MetricOfActivity {
  readonly of: 'activity';
  /** The formats of the file. */
  readonly formats: typeof ANY_ACTIVITY | typeof HUB_ACTIVITY;
  /**
   * The days that it is counted from: the mean or the most (`peak`) over the period, the `latest` with
   * late hubs as they were last measured, or the seven days up to the as-of day (`now`). A metric without
   * a choice of statistics ignores `stat`.
   */
  readonly days: (stat: Stat) => DaysCounted;
  /** Whether a change is told as a share (`4%`) where that says more than a number. */
  readonly changesByShare: boolean;
  /** @throws Lacking */
  count(table: ActivityTable, request: NumberRequest, scope: Scope): NumberFigure;
  /** The code that it is sure to need, which then loads together with its file. */
  readonly code?: (stat: Stat) => LateCode<unknown> | null;
  /** What counts its value on each day of a selection, for the line beside the number. */
  readonly byDate: keyof typeof ByDate;
}

/** A metric that is counted from communities. */
export interface MetricOfCommunities {
  readonly of: 'communities';
  count(figure: CommunitiesFigure): number;
}

/**
 * All that a number can count. Each has sentences by its name: `number.NAME` is its title, and
 * `caption.number.NAME` says how one of activity is counted, which has `history.NAME`, too, and
 * `counted.NAME` how one of communities is.
 */
export const METRICS: Readonly<
  Record<ActivityMetric, MetricOfActivity> & Record<CommunityMetric, MetricOfCommunities>
> = {
  users: {
    of: 'activity',
    formats: ANY_ACTIVITY,
    days: (stat) => stat,
    changesByShare: true,
    count: (table, { timescale, stat, today }, scope) =>
      usersNow(table, timescale, scope, today, stat),
    code: (stat) => (stat === 'mean' ? null : lateNotMeasured),
    byDate: 'usersByDate',
  },
  hubs: {
    of: 'activity',
    formats: HUB_ACTIVITY,
    days: () => 'now',
    changesByShare: false,
    count: (table, { today }, scope) => lateHubsNow.here().countNow(table, 'hubs', scope, today),
    code: () => lateHubsNow,
    byDate: 'hubsByDate',
  },
  clusters: {
    of: 'activity',
    formats: HUB_ACTIVITY,
    days: () => 'now',
    changesByShare: false,
    count: (table, { today }, scope) =>
      lateHubsNow.here().countNow(table, 'clusters', scope, today),
    code: () => lateHubsNow,
    byDate: 'clustersByDate',
  },
  communities: { of: 'communities', count: ({ communities }) => communities.length },
  countries: { of: 'communities', count: ({ countries }) => countries.length },
  constellations: {
    of: 'communities',
    count: ({ constellations }) => constellations.filter(({ name }) => name !== null).length,
  },
};

/** The words of the attribute `metric`, the default first. */
export const METRIC_NAMES = Object.keys(METRICS) as NumberMetric[];

export const isOfCommunities = (metric: NumberMetric): metric is CommunityMetric =>
  METRICS[metric].of === 'communities';

/** The days that a number is counted from; `null` for one of communities. */
export const daysCounted = (metric: NumberMetric, stat: Stat | null): DaysCounted | null =>
  ofActivity(metric)?.days(stat ?? 'mean') ?? null;

/** How a metric of activity is counted; `null` for one of communities. */
export function ofActivity(metric: NumberMetric): MetricOfActivity | null {
  const found: MetricOfActivity | MetricOfCommunities = METRICS[metric];
  return found.of === 'activity' ? found : null;
}
