import type { Day } from '../data/dates.js';
import type { SelectedRows } from './as-of.js';

/** Number of days in which a hub or a cluster must be measured to be active now, the as-of day included. */
const WINDOW_DAYS = 7;

/** The first day of the window that ends with the as-of day (docs/figures.md, "Hubs and clusters now"). */
export const windowStart = ({ asOf, today }: SelectedRows): Day =>
  (asOf ?? today) - WINDOW_DAYS + 1;
