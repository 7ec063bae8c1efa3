import { expectFormat } from '../data/expect.js';
import type { Table } from '../data/table.js';
import { usersNow } from '../figures/active-users.js';
import { communities } from '../figures/communities.js';
import type { CommunitiesFigure, Figure } from '../figures/figure.js';
import { countNow } from '../figures/hubs.js';
import { overTime } from '../figures/over-time.js';
import { places } from '../figures/places.js';
import { sizes } from '../figures/sizes.js';
import { ANY_ACTIVITY, COMMUNITIES, HUB_ACTIVITY, LOCATIONS, overTimeFormats } from './formats.js';
import type { CommunitiesRequest, TableRequest } from './requests.js';

/**
 * The figure that answers a request: on the page and in a worker the same.
 * @param tables of the request's files: that of `src`; then, where that is of communities, those of
 *   `locations` and `activity`
 * @throws KpiError `schema` where a table is of a format that the request has no use for
 */
export function answer(request: TableRequest, tables: readonly Table[]): Figure {
  const { scope, today } = request;
  const [table] = tables as readonly [Table];
  switch (request.figure) {
    case 'number': {
      const { metric, timescale, stat } = request;
      if (metric === 'users')
        return usersNow(expectFormat(table, ANY_ACTIVITY), timescale, scope, today, stat);
      return countNow(expectFormat(table, HUB_ACTIVITY), metric, scope, today);
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

function answerCommunities(
  { scope, today }: CommunitiesRequest,
  tables: readonly Table[],
): CommunitiesFigure {
  const [src, locations, activity] = tables as readonly [Table, Table, Table];
  const table = expectFormat(src, COMMUNITIES);
  if (table.format === 'places') return places(table, scope, today);
  return communities(
    table,
    expectFormat(locations, LOCATIONS),
    expectFormat(activity, HUB_ACTIVITY),
    scope,
    today,
  );
}
