import type { AskedTimescales } from './nothing.js';

/** Hubs and clusters are counted from the rows of this timescale. */
export const HUB_TIMESCALE = 'monthly';
export const HUB_ROWS: AskedTimescales = { by: 'monthly', value: '', names: [HUB_TIMESCALE] };
