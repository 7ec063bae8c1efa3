import { countriesOf } from './countries.js';
import type { CommunitiesFigure, Community } from './figure.js';

/** The part of a map in view: enlarged `k` times, with the point (x, y) in the middle. */
export interface MapZoom {
  readonly k: number;
  /** Parts of the width and height of the whole map, from its top left corner. */
  readonly x: number;
  readonly y: number;
}

/** The reader's choice of what to see of a map. */
export interface MapView {
  /** Keys of constellations that are hidden. */
  readonly hidden: ReadonlySet<string>;
  readonly zoom: MapZoom;
}

export const WHOLE_MAP: MapZoom = { k: 1, x: 0.5, y: 0.5 };

/** All communities on the whole map. */
export const ALL_OF_MAP: MapView = { hidden: new Set(), zoom: WHOLE_MAP };

/** Unique key of a constellation, and of having none (`null`). */
export const constellationKey = (name: string | null): string => JSON.stringify(name);

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

/** Hides a constellation, or shows it again. */
export function toggledOn(view: MapView, key: string): MapView {
  const hidden = new Set(view.hidden);
  if (!hidden.delete(key)) hidden.add(key);
  return { ...view, hidden };
}

/** Shows a constellation alone; all of them where it is alone already. */
export function aloneOn(
  view: MapView,
  key: string,
  { constellations }: CommunitiesFigure,
): MapView {
  const others = constellations
    .map(({ name }) => constellationKey(name))
    .filter((one) => one !== key);
  const isAlone = !view.hidden.has(key) && others.every((one) => view.hidden.has(one));
  return { ...view, hidden: new Set(isAlone ? [] : others) };
}
