import { constellationsOf } from './community-order.js';
import { countriesOf } from './countries.js';
import type { CommunitiesFigure, Community } from './figure.js';
import type { Hiding } from '../../figures/hiding.js';

/** The part of a map in view: enlarged `k` times, with the point (x, y) in the middle. */
export interface MapZoom {
  readonly k: number;
  /** Parts of the width and height of the whole map, from its top left corner. */
  readonly x: number;
  readonly y: number;
}

/** How a marker shows its users: by the logarithm as its radius, or by its area. */
export type MarkerSizing = 'log' | 'users';

/** The reader's choice of what to see of a map. What is hidden are constellations. */
export interface MapView extends Hiding {
  readonly zoom: MapZoom;
  readonly size: MarkerSizing;
}

export const WHOLE_MAP: MapZoom = { k: 1, x: 0.5, y: 0.5 };

/** All communities on the whole map. */
export const ALL_OF_MAP: MapView = { hidden: new Set(), zoom: WHOLE_MAP, size: 'log' };

/** Unique key of a constellation, and of having none (`null`). */
export const constellationKey = (name: string | null): string => JSON.stringify(name);

/** The keys of all constellations of a figure. */
export const constellationKeys = ({ constellations }: CommunitiesFigure): string[] =>
  constellations.map(({ name }) => constellationKey(name));

const keyOf = ({ constellation }: Community): string => constellationKey(constellation);

/** Returns the figure of some of its communities; countries and constellations are those of these. */
function partOf(
  figure: CommunitiesFigure,
  isIn: (community: Community) => boolean,
): CommunitiesFigure {
  const communities = figure.communities.filter(isIn);
  return {
    ...figure,
    communities,
    countries: countriesOf(communities),
    constellations: constellationsOf(communities),
  };
}

/** Returns the figure without hidden communities. */
export const withoutHidden = (
  figure: CommunitiesFigure,
  hidden: MapView['hidden'],
): CommunitiesFigure =>
  hidden.size === 0 ? figure : partOf(figure, (one) => !hidden.has(keyOf(one)));

/** The last part of each figure that a map has left. */
const insides = new WeakMap<CommunitiesFigure, CommunitiesFigure>();

/**
 * Returns the figure without the communities that lie outside a map. For the same ones it is the same object, so
 * that tables of it stay as they are.
 */
export function withoutOutside(
  figure: CommunitiesFigure,
  outside: readonly Community[],
): CommunitiesFigure {
  if (outside.length === 0) return figure;
  const without = new Set(outside);
  const known = insides.get(figure);
  const count = figure.communities.length - outside.length;
  if (known?.communities.length === count && !known.communities.some((one) => without.has(one)))
    return known;
  const part = partOf(figure, (one) => !without.has(one));
  insides.set(figure, part);
  return part;
}
