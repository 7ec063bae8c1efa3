import type { CommunitiesFigure } from './figure.js';

/** Whether any community of a figure is in a constellation: if none is, no text mentions them. */
export const hasConstellations = ({
  constellations,
}: Pick<CommunitiesFigure, 'constellations'>): boolean =>
  constellations.some(({ name }) => name !== null);
