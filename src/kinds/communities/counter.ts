import { expectFormat } from '../../data/expect.js';
import { COMMUNITIES, HUB_ACTIVITY, LOCATIONS } from '../../data/formats.js';
import type { Table } from '../../data/table.js';
import type { Counter } from '../../engine/counting.js';
import { communities } from './communities.js';
import type { CommunitiesFigure } from './figure.js';
import { places } from './places.js';
import type { CommunitiesRequest } from './request.js';

/** Counts communities, whose countries are still as the file writes them. */
export const COMMUNITIES_COUNTER: Counter<CommunitiesRequest, CommunitiesFigure> = {
  name: 'communities',
  inWorker: true,

  count({ scope, today }, tables) {
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
  },
};
