import { expectFormat } from '../data/expect.js';
import type { Table } from '../data/table.js';
import { usersNow } from '../figures/active-users.js';
import { communities } from '../figures/communities.js';
import { inCountries } from '../figures/community-order.js';
import { hasCountries, hasUnknown, lacksCountries } from '../figures/countries.js';
import type { CommunitiesFigure, Figure, NumberFigure } from '../figures/figure.js';
import { countNow } from '../figures/hubs.js';
import { overTime } from '../figures/over-time.js';
import { places } from '../figures/places.js';
import type { Scope } from '../figures/scope.js';
import { sizes } from '../figures/sizes.js';
import { withTrend } from '../figures/trend.js';
import { loadCountryNames, loadCountryPlaces } from '../look/countries.js';
import { ANY_ACTIVITY, COMMUNITIES, HUB_ACTIVITY, LOCATIONS, overTimeFormats } from './formats.js';
import type { CommunitiesRequest, TableRequest } from './requests.js';

/**
 * Returns the figure that answers a request, on the page as in a worker.
 * @param tables of the request's files: that of `src`; then, if that is of communities, those of
 *   `locations` and `activity`
 * @throws KpiError `schema` if a table is of a format that the request cannot use
 */
export function answer(request: TableRequest, tables: readonly Table[]): Figure | Promise<Figure> {
  const { scope, today } = request;
  const [table] = tables as readonly [Table];
  switch (request.figure) {
    case 'number': {
      const { metric, timescale, stat, trend = null } = request;
      const activity = expectFormat(table, metric === 'users' ? ANY_ACTIVITY : HUB_ACTIVITY);
      const count = (some: Scope): NumberFigure =>
        metric === 'users'
          ? usersNow(activity, timescale, some, today, stat)
          : countNow(activity, metric, some, today);
      return trend === null ? count(scope) : withTrend(activity, count, scope, today, trend);
    }
    case 'over-time': {
      const { options } = request;
      return overTime(expectFormat(table, overTimeFormats(options)), options, scope, today);
    }
    case 'sizes':
      return sizes(expectFormat(table, HUB_ACTIVITY), request.options, scope, today);
    case 'communities':
      return answerCommunities(request, tables);
  }
}

async function answerCommunities(
  { scope, today }: CommunitiesRequest,
  tables: readonly Table[],
): Promise<CommunitiesFigure> {
  const [src, locations, activity] = tables as readonly [Table, Table, Table];
  const table = expectFormat(src, COMMUNITIES);
  const asWritten =
    table.format === 'places'
      ? places(table, scope, today)
      : communities(
          table,
          expectFormat(locations, LOCATIONS),
          expectFormat(activity, HUB_ACTIVITY),
          scope,
          today,
        );
  return located(asWritten);
}

const nowhere = (): null => null;

/**
 * Finds the countries of communities. It loads no more geography than needed: nearly all files name
 * their countries in English.
 */
async function located(asWritten: CommunitiesFigure): Promise<CommunitiesFigure> {
  if (!hasCountries(asWritten)) return asWritten;
  let named = await loadCountryNames();
  let figure = inCountries(asWritten, { named, at: nowhere });
  if (hasUnknown(figure)) {
    named = await loadCountryNames('all');
    figure = inCountries(asWritten, { named, at: nowhere });
  }
  if (!lacksCountries(figure)) return figure;
  return inCountries(asWritten, { named, at: await loadCountryPlaces() });
}
