import { expectFormat } from '../../data/expect.js';
import { HUB_ACTIVITY } from '../../data/formats.js';
import type { Counting } from '../../engine/counting.js';
import type { Table } from '../../data/table.js';
import { loadCountryNames } from '../../look/countries.js';
import { communities } from './communities.js';
import type { CommunitiesFigure } from './figure.js';
import { located } from './located.js';
import { places } from './places.js';
import type { CommunitiesRequest } from './request.js';

/** Formats of the first file. A file of places is enough by itself. */
export const COMMUNITIES = ['communities', 'places'] as const;
export const LOCATIONS = ['locations'] as const;
const NOT_ALONE = ['communities'] as const;

export const COUNT_COMMUNITIES: Counting<CommunitiesRequest, CommunitiesFigure> = {
  name: 'communities',

  files: ({ src, locations, activity }) => [
    { attribute: 'src', address: src, formats: COMMUNITIES },
    { attribute: 'locations', address: locations, formats: LOCATIONS, beside: NOT_ALONE },
    { attribute: 'activity', address: activity, formats: HUB_ACTIVITY, beside: NOT_ALONE },
  ],

  prepare() {
    // The figure will need the names of countries.
    loadCountryNames().catch(() => undefined);
  },

  count({ scope, today }, tables) {
    const [src, locations, activity] = tables as readonly [Table, Table, Table];
    const table = expectFormat(src, COMMUNITIES);
    if (table.format === 'places') return located(places(table, scope, today));
    return located(
      communities(
        table,
        expectFormat(locations, LOCATIONS),
        expectFormat(activity, HUB_ACTIVITY),
        scope,
        today,
      ),
    );
  },
};
