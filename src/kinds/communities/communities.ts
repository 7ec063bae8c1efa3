import type { Day } from '../../data/dates.js';
import type {
  ActivityTable,
  CommunitiesTable,
  CommunityRow,
  LocationsTable,
} from '../../data/table.js';
import { select } from '../../figures/as-of.js';
import { isWanted, ranked, type Dropped } from './community-order.js';
import { roundHalfEven } from '../../figures/rounding.js';
import { Covered, factsOf } from '../../figures/facts.js';
import type { CommunitiesFigure, Community, DropReason } from './figure.js';
import { firstAddress } from './hub-address.js';
import { hubMeans } from '../../figures/hub-means.js';
import { noCommunities } from './no-communities.js';
import { lateNothing } from '../../figures/late-nothing.js';
import { HUB_ROWS, HUB_TIMESCALE, type Scope } from '../../figures/scope.js';
import { unmatchedConstellations } from './constellation-words.js';

/**
 * Communities with their monthly users and places (notebook, "Geographic map of community
 * locations"; docs/figures.md, "Communities"). A community's users are the sum, over its distinct
 * hubs, of each hub's mean; communities share hubs, so they must not be added up. Countries are as the
 * file has them: see `inCountries`.
 */
export function communities(
  table: CommunitiesTable,
  locations: LocationsTable,
  activity: ActivityTable,
  scope: Scope,
  today: Day,
): CommunitiesFigure {
  const selection = select(activity, scope, today);
  const covered = new Covered();
  const means = new Map(
    hubMeans(selection, HUB_TIMESCALE, covered).map(({ cluster, hub, users }) => [
      pairKey(cluster, hub),
      users,
    ]),
  );
  const kept: Community[] = [];
  const dropped: Dropped[] = [];
  for (const row of table.communities) {
    if (!isWanted(row, scope)) continue;
    const missing = missingCells(row);
    const hubMean = missing.length === 0 ? usersOf(row, means) : null;
    const users = roundHalfEven(hubMean ?? 0);
    if (users > 0) {
      kept.push({
        ...placeOf(row, locations),
        users,
        exact: hubMean as number,
      });
    } else if (missing.length > 0) {
      dropped.push({ name: row.name, reasons: missing });
    } else {
      dropped.push({
        name: row.name,
        reasons: [hubMean === null ? 'no-matching-hub' : 'no-users'],
      });
    }
  }
  const facts = factsOf(selection, covered, [table, locations]);
  const all = table.communities.length;
  const reasons = dropped.map((one) => one.reasons[0] as string);
  const activityHas = covered.from !== null;
  return {
    ...facts,
    unmatched: [...unmatchedConstellations(table.communities, scope), ...facts.unmatched],
    nothing: noCommunities(
      table,
      { all, wanted: kept.length + dropped.length },
      reasons,
      scope,
      kept.length > 0 || activityHas ? null : lateNothing.here().nothingOf(selection, HUB_ROWS),
    ),
    ...ranked(kept, dropped),
  };
}

/** `a/b` + `c` and `a` + `b/c` are different hubs. */
const pairKey = (cluster: string, hub: string): string => JSON.stringify([cluster, hub]);

function missingCells(row: CommunityRow): DropReason[] {
  const reasons: DropReason[] = [];
  if (!row.locations?.[0]) reasons.push('no-location');
  if (!row.hasHubs) reasons.push('no-hubs');
  if (!row.domains) reasons.push('no-domain');
  if (!row.hubs) reasons.push('no-id');
  if (!row.clusters) reasons.push('no-cluster');
  return reasons;
}

/** Users of a community before rounding; `null` where none of its hubs is in scope. */
function usersOf(row: CommunityRow, means: ReadonlyMap<string, number>): number | null {
  const hubs = row.hubs ?? [];
  const clusters = row.clusters ?? [];
  const pairs = new Set<string>();
  for (let i = 0; i < Math.min(hubs.length, clusters.length); i += 1) {
    const [cluster, hub] = [clusters[i], hubs[i]];
    if (cluster != null && hub != null) pairs.add(pairKey(cluster, hub));
  }
  let users: number | null = null;
  for (const pair of [...pairs].sort()) {
    const mean = means.get(pair);
    if (mean !== undefined) users = (users ?? 0) + mean;
  }
  return users;
}

function placeOf(row: CommunityRow, locations: LocationsTable): Omit<Community, 'users' | 'exact'> {
  const place = locations.places.get(row.locations?.[0] ?? '');
  const hasBoth = place?.latitude != null && place.longitude != null;
  return {
    name: row.name,
    constellation: row.constellation,
    place: place?.name ?? null,
    country: place?.country?.trim() ?? null,
    notCountry: null,
    latitude: hasBoth ? place.latitude : null,
    longitude: hasBoth ? place.longitude : null,
    address: firstAddress(row.domains),
  };
}
