import type { FigureFacts } from '../../figures/figure.js';

/** A community in the figure. */
export interface Community {
  readonly name: string;
  readonly constellation: string | null;
  /** Name of its place; never a record id. */
  readonly place: string | null;
  /** Country by its name in the file, else by coordinates; `null` if neither gives a known one. */
  readonly country: string | null;
  /** The text in the file that should name a country but names none; else `null`. */
  readonly notCountry: string | null;
  /** Degrees; `null` where the place has no coordinates: listed, not drawn. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Monthly users, rounded half to even, ≥ 1. */
  readonly users: number;
  /** Monthly users before rounding. */
  readonly exact: number;
  /** Address of its hub, if the file has one that is safe to follow. */
  readonly address: string | null;
}

/** `no-count`: nothing was measured; `no-users`: 0, or what rounds to it. */
export type DropReason =
  | 'no-location'
  | 'no-hubs'
  | 'no-domain'
  | 'no-id'
  | 'no-cluster'
  | 'no-count'
  | 'no-users'
  | 'no-matching-hub';

/** Communities that are left out for one reason; `incomplete` if one of their cells is empty. */
export interface LeftOut {
  readonly reason: 'no-count' | 'no-users' | 'no-matching-hub' | 'incomplete';
  readonly communities: number;
}

/** Communities without a known country. */
export interface WithoutCountry {
  readonly communities: number;
  /** Texts in the file in place of a country, most communities first. */
  readonly names: readonly string[];
}

export interface CommunitiesFigure extends FigureFacts {
  readonly kind: 'communities';
  /** Most users first, then by name. */
  readonly communities: readonly Community[];
  readonly dropped: readonly {
    readonly name: string;
    readonly reasons: readonly DropReason[];
  }[];
  /** Sorted by number of communities, then name. Communities of no known country are not here. */
  readonly countries: readonly {
    readonly name: string;
    readonly communities: number;
  }[];
  /** Constellations by name, sorted by number of communities, then name; without one last. */
  readonly constellations: readonly {
    readonly name: string | null;
    readonly communities: number;
  }[];
}

declare module '../../figures/figure.js' {
  interface FigureMap {
    communities: CommunitiesFigure;
  }
}
