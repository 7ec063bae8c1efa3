import { communities } from '../../src/kinds/communities/communities.js';
import type { CommunitiesFigure } from '../../src/kinds/communities/figure.js';
import type { Scope } from '../../src/figures/scope.js';
import { day, hubActivity, read, scope } from './tables.js';

const COMMUNITIES = 'Community,Constellation,Location,Hubs,id,cluster,domain (from Hubs)';
const LOCATIONS = 'aid,Location,Country,Latitude,Longitude';

/** A row of the communities file; cells that are not given have usual values. */
export interface CommunityCells {
  readonly name: string;
  readonly constellation?: string;
  readonly location?: string;
  readonly hubs?: string;
  readonly domain?: string;
  /** `cluster/hub` pairs, in place of the cells `id` and `cluster`. */
  readonly on?: readonly string[];
  readonly id?: string;
  readonly cluster?: string;
}

export const communitiesFile = (cells: readonly CommunityCells[]): string =>
  [COMMUNITIES, ...cells.map(rowOf)].join('\n');

export const locationsFile = (...rows: readonly string[]): string =>
  [LOCATIONS, ...rows].join('\n');

/** Figure of some communities at rec1 unless they are elsewhere, with the hubs of the activity rows. */
export function communitiesOf(
  cells: readonly CommunityCells[],
  activity: readonly string[],
  {
    places = ['rec1,One,Chile,-33,-70'],
    ...some
  }: Partial<Scope> & { readonly places?: readonly string[] } = {},
): CommunitiesFigure {
  return communities(
    read('communities', communitiesFile(cells)),
    read('locations', locationsFile(...places)),
    hubActivity(...activity),
    scope(some),
    day('2026-01-31'),
  );
}

function rowOf(cells: CommunityCells): string {
  const pairs = (cells.on ?? []).map((pair) => pair.split('/'));
  const list = (at: number): string => JSON.stringify(pairs.map((pair) => pair[at]));
  return [
    cells.name,
    cells.constellation ?? 'Catalyst',
    cells.location ?? "['rec1']",
    cells.hubs ?? "['recHub']",
    cells.id ?? list(1),
    cells.cluster ?? list(0),
    cells.domain ?? "['x.example.org']",
  ]
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(',');
}
