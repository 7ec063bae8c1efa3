import type { Community } from '../../kinds/communities/figure.js';
import type { Look } from '../../look/look.js';
import '../../words/english/charts.js';
import '../../words/english/communities.js';
import '../../words/english/map.js';
import type { Words } from '../../words/format.js';
import type { MapPlan, MapTarget } from './map.js';
import { nameIn } from '../name-search.js';
import { CircleGrid, type Circle } from './map-grid.js';
import { stepInOrder, type CircleMark, type Mark, type Targets, type Tip } from '../plan.js';

/** The tooltip of a community: its name, users, place and constellation; never a record id. */
function tipOf(
  { name, users, place, country, constellation, address }: Community,
  words: Words,
  hasConstellations: boolean,
): Tip {
  const where =
    place !== null && country !== null
      ? words.say('place', { place, country })
      : (place ?? country);
  return {
    title: name,
    lines: [
      words.say('users.monthly', { count: users, n: words.number(users) }),
      ...(where === null ? [] : [where]),
      ...(hasConstellations ? [constellation ?? words.say('constellation.none')] : []),
    ],
    rows: [],
    ...(address === null ? {} : { link: { text: new URL(address).host, address } }),
  };
}

/** The marker drawn again above all others, with a ring around it. */
function highlightMarks(marker: CircleMark, look: Look): Mark[] {
  const { mark, x, y, r, shape } = marker;
  const ring = (shape ? 1.3 * r : r) + 2.5;
  return [marker, { mark, x, y, r: ring, fill: 'none', stroke: look.ink, strokeWidth: 1.5 }];
}

/** Greatest distance from a circle at which a pointer selects it, in px. */
const NEAR = 8;

/** The communities of a map: keys move from the one with most users to the one with least. */
export function mapTargets(
  { targets, hasConstellations }: MapPlan,
  look: Look,
  words: Words,
): Targets {
  const largest = targets.reduce((most, { r }) => Math.max(most, r), 0);
  const grid = new CircleGrid<Circle & { readonly index: number }>(2 * (largest + NEAR));
  targets.forEach(({ x, y, r }, index) => grid.add({ x, y, r, index }));

  /** The topmost circle that a point is in, else the nearest within 8 px, else -1. */
  const at = (x: number, y: number): number => {
    let nearest = -1;
    let least = NEAR;
    grid.near(x, y, largest + NEAR, ({ r, index }, away) => {
      const distance = Math.max(0, away - r);
      // If a point is in two circles, the later one lies on top.
      if (distance < least || (distance === 0 && least === 0 && index > nearest)) {
        nearest = index;
        least = distance;
      }
    });
    return nearest;
  };
  return {
    count: targets.length,
    at,
    get(index) {
      const { x, y, marker, community } = targets[index] as MapTarget;
      const highlight = highlightMarks(marker, look);
      return { x, y, highlight, tip: tipOf(community, words, hasConstellations) };
    },
    find: (text) => {
      const index = nameIn(
        targets.map(({ community }) => community.name),
        text,
      );
      return index < 0 ? null : { index, row: -1 };
    },
    step: (from, step) => stepInOrder(targets.length, from, step),
  };
}
