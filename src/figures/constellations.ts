import type { CommunitiesFigure } from './figure.js';

/** Whether any community of a figure is in a constellation: where none is, nothing is said of them. */
export const hasConstellations = ({
  constellations,
}: Pick<CommunitiesFigure, 'constellations'>): boolean =>
  constellations.some(({ name }) => name !== null);
