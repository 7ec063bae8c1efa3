import { byName } from '../../src/figures/order.js';
import type { Values } from './values.js';

/** What is compared of a community. */
export interface CommunityView {
  readonly name: string;
  readonly constellation: string | null;
  readonly users: number;
  /** Logarithm of the users: the size of the marker. */
  readonly scaled?: number | undefined;
  readonly exact: number;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** What stands for a name that is not there. */
export const NO_NAME = '(no name)';

/** Communities may share a name: in this order the same ones get the same number. */
const inOrder = (communities: readonly CommunityView[]): CommunityView[] =>
  [...communities].sort(
    (a, b) =>
      byName(a.constellation ?? '', b.constellation ?? '') ||
      a.users - b.users ||
      (a.lat ?? 999) - (b.lat ?? 999) ||
      (a.lon ?? 999) - (b.lon ?? 999) ||
      a.exact - b.exact,
  );

export function writeCommunities(values: Values, communities: readonly CommunityView[]): void {
  values.set('communities.length', communities.length);
  const copies = new Map<string, number>();
  for (const { name, constellation, users, scaled, exact, lat, lon } of inOrder(communities)) {
    const copy = (copies.get(name) ?? 0) + 1;
    copies.set(name, copy);
    const path = `communities.${name}${copy > 1 ? `#${copy}` : ''}`;
    values.set(`${path}.constellation`, constellation ?? '(none)');
    values.set(`${path}.users`, users);
    values.set(`${path}.users_scaled`, scaled ?? Math.log10(users));
    values.set(`${path}.users_before_round`, exact);
    values.set(`${path}.lat`, lat);
    values.set(`${path}.lon`, lon);
  }
}
