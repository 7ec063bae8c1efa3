import type { Day } from '../data/dates.js';
import type { Selection } from './as-of.js';

/** Dates of the window in which a hub or a cluster is active now, the as-of day among them. */
const WINDOW_DAYS = 7;

/** The first day of the window that ends with the as-of day (docs/figures.md, "Hubs and clusters now"). */
export const windowStart = ({ asOf, today }: Selection): Day => (asOf ?? today) - WINDOW_DAYS + 1;
