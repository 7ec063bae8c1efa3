/** Hubs and clusters are counted from the rows of this timescale. */
export const HUB_TIMESCALE = 'monthly';
export const HUB_ROWS = { by: 'monthly', value: '', names: [HUB_TIMESCALE] } as const;
