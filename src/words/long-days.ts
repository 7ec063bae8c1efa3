import { dayFormat } from './own-format.js';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const weekdayOf = (date: Date): string => WEEKDAYS[date.getUTCDay()] as string;

/** `Friday, 20 November 2026`. */
export const longDay = dayFormat(
  { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  (date) =>
    `${weekdayOf(date)}, ${MONTHS[date.getUTCMonth()] as string} ${date.getUTCDate()}, ${date.getUTCFullYear()}`,
);

/** `Mon`. */
export const weekdayName = dayFormat({ weekday: 'short' }, (date) => weekdayOf(date).slice(0, 3));
