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

/** The reader's choice of what to see of a map. What is hidden are constellations. */
export interface MapView extends Hiding {
  readonly zoom: MapZoom;
}

export const WHOLE_MAP: MapZoom = { k: 1, x: 0.5, y: 0.5 };

/** All communities on the whole map. */
export const ALL_OF_MAP: MapView = { hidden: new Set(), zoom: WHOLE_MAP };

/** Unique key of a constellation, and of having none (`null`). */
export const constellationKey = (name: string | null): string => JSON.stringify(name);

/** The keys of all constellations of a figure. */
export const constellationKeys = ({ constellations }: CommunitiesFigure): string[] =>
  constellations.map(({ name }) => constellationKey(name));

const keyOf = ({ constellation }: Community): string => constellationKey(constellation);

/** Returns the figure without hidden communities; countries and constellations are those of the others. */
export function withoutHidden(
  figure: CommunitiesFigure,
  hidden: MapView['hidden'],
): CommunitiesFigure {
  if (hidden.size === 0) return figure;
  const communities = figure.communities.filter((one) => !hidden.has(keyOf(one)));
  return {
    ...figure,
    communities,
    countries: countriesOf(communities),
    constellations: figure.constellations.filter(({ name }) => !hidden.has(constellationKey(name))),
  };
}
