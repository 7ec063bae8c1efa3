import type { Day } from '../../data/dates.js';
import type { PlacesTable } from '../../data/table.js';
import { isWanted, ranked, type Dropped } from './community-order.js';
import { roundHalfEven } from '../../figures/rounding.js';
import { sourceOf } from '../../figures/facts.js';
import type { CommunitiesFigure, Community } from './figure.js';
import { noCommunities } from './no-communities.js';
import type { Scope } from '../../figures/scope.js';
import { unmatchedConstellations } from './constellation-words.js';

/**
 * Communities of a places file (docs/figures.md, "Communities"). The file has their users, so
 * activity and days do not matter, and of the scope only `constellation` counts. Rounding and
 * dropping are as for communities with hubs, except that a count may be missing here.
 */
export function places(table: PlacesTable, scope: Scope, today: Day): CommunitiesFigure {
  const kept: Community[] = [];
  const dropped: Dropped[] = [];
  let wanted = 0;
  for (const row of table.places) {
    if (!isWanted(row, scope)) continue;
    wanted += 1;
    const exact = row.users ?? 0;
    const users = roundHalfEven(exact);
    const hasBoth = row.latitude !== null && row.longitude !== null;
    if (users > 0) {
      kept.push({
        name: row.name,
        constellation: row.constellation,
        place: row.place,
        country: row.country?.trim() ?? null,
        notCountry: null,
        latitude: hasBoth ? row.latitude : null,
        longitude: hasBoth ? row.longitude : null,
        users,
        exact,
        address: null,
      });
    } else {
      dropped.push({ name: row.name, reasons: [row.users === null ? 'no-count' : 'no-users'] });
    }
  }
  return {
    ...ranked(kept, dropped),
    today,
    asOf: null,
    dataThrough: null,
    from: null,
    to: null,
    scope,
    unmatched: unmatchedConstellations(table.places, scope),
    nothing: noCommunities(
      table,
      { all: table.places.length, wanted },
      dropped.map(({ reasons: [first] }) => first as string),
      scope,
    ),
    sources: [sourceOf(table)],
  };
}
