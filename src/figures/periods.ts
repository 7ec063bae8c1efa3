import { dayOfIso } from '../data/dates.js';

/** An ISO 8601 duration of years, months, weeks and days. */
export const DURATION = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** How far back a trend looks by default. */
export const USUAL_TREND = 'P30D';

/** Whether a text is `all` or an ISO 8601 duration of years, months, weeks and days. */
export const isPeriod = (text: string): boolean => text === 'all' || DURATION.test(text);

/** Whether a text is an ISO 8601 duration of at least a day. */
export const isDuration = (text: string): boolean => DURATION.test(text) && /[1-9]/.test(text);

/** Whether a text is `latest`, `today` or an ISO date. */
export const isAsOf = (text: string): boolean =>
  text === 'latest' || text === 'today' || !Number.isNaN(dayOfIso(text));
