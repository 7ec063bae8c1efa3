import { numberFormat } from './own-format.js';

/** `7,036`, to the nearest whole number. */
export const wholeNumber = numberFormat({ maximumFractionDigits: 0 });

/** `7K`, for axis labels. */
export const compactNumber = numberFormat({ notation: 'compact', maximumFractionDigits: 1 });
