import { isAsOf } from '../../figures/periods.js';

const SPAN = /^(?:last )?p?(\d+)[\s-]*(d|w|m|y)(?:ays?|eeks?|o|onths?|ears?|rs?)?$/i;
const NUMBERS = /^(\d{1,4})[./\s-]+(\d{1,2})[./\s-]+(\d{1,4})$/;

/** The duration that a text means: `P6M` for `6 months`; `null` if it is not a number and one unit. */
export function likelyDuration(text: string): string | null {
  const [, count, unit] = SPAN.exec(text) ?? [];
  return count && unit ? `P${count}${unit.toUpperCase()}` : null;
}

/** The day that a text means: `2026-11-20` for `20.11.2026`; `null` if it may mean none or several. */
export function likelyDay(text: string): string | null {
  const [, first = '', second = '', third = ''] = NUMBERS.exec(text) ?? [];
  const isDayFirst = text.includes('.') || Number(first) > 12;
  const parts =
    first.length === 4
      ? [first, second, third]
      : isDayFirst
        ? [third, second, first]
        : Number(second) > 12
          ? [third, first, second]
          : [];
  const day = parts.map((part) => part.padStart(2, '0')).join('-');
  return isAsOf(day) ? day : null;
}
