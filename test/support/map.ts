import { chartOf } from './pointer.js';

/** The markers of a map, in the order they are drawn in, whatever their shape. */
export const markersOf = (element: Element): SVGGeometryElement[] => [
  ...chartOf(element).querySelectorAll<SVGGeometryElement>(
    ':scope > svg > :is(circle, path[stroke-linejoin="round"] ~ path:not([stroke-linejoin], [fill="none"]))',
  ),
];
