import { dayOfIso } from '../../data/dates.js';
import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import { numberIn } from '../../kinds/over-time/number-in.js';
import { shownValues } from '../../kinds/over-time/series.js';
import { textOn } from '../../kinds/over-time/value-text.js';
import { longDay } from '../../words/long-days.js';
import '../../words/english/interactions.js';
import type { Words } from '../../words/format.js';
import { dayFormat } from '../../words/own-format.js';
import { seriesName } from '../../words/series-name.js';
import { nameIn, plainName } from '../name-search.js';
import type { Found } from '../plan.js';
import type { AreaChart } from './area-charts.js';

/** What is said of a series on a day. */
interface DayRow {
  /** Data text. */
  readonly name: string;
  readonly text: string;
}

/** All series on a day: those that have a value then, the largest first, and all others. */
export function dayRows(
  index: number,
  figure: OverTimeFigure,
  words: Words,
  textOf?: AreaChart['text'],
): DayRow[] {
  const values = shownValues(figure);
  const total = figure.shownTotals[index] as number;
  const number = numberIn(figure, words);
  const all = figure.series.map((series, place) => {
    const value = values[place]?.[index] || 0;
    return { series, value, name: seriesName(series, words) };
  });
  return all
    .sort((a, b) => b.value - a.value)
    .map(({ series, value, name }) => {
      if (value === 0 && series.measured[index] !== 1)
        return { name, text: words.say('row.none', { name }) };
      const text = textOf?.(value, total, words, number(value)) ?? number(value);
      return { name, text: `${name}: ${textOn(figure, series, index, text, words)}` };
    });
}

/** The day that a text names, or a series on the day that is shown: by default the newest. */
export function searched(
  text: string,
  from: number,
  figure: OverTimeFigure,
  words: Words,
): Found | null {
  const day = dayNamed(text, figure.dates, words);
  if (day >= 0) return { index: day, row: -1 };
  const index = from < 0 ? figure.dates.length - 1 : from;
  if (index < 0) return null;
  const row = nameIn(
    dayRows(index, figure, words).map(({ name }) => name),
    text,
  );
  return row < 0 ? null : { index, row };
}

/**
 * Index of the newest date that a text names: an ISO date, numbers in the order of the language, or words of the
 * language as far as they are written: `aug 31` is the newest August 31.
 */
function dayNamed(text: string, dates: Int32Array, words: Words): number {
  const iso = dayOfIso(text.trim());
  if (!Number.isNaN(iso)) return dates.indexOf(iso);
  const parts = wordsIn(text);
  // A number alone is no day: a cluster may have it in its name.
  if (!parts.some(isNumber) || parts.length < 2) return -1;
  if (parts.every(isNumber)) {
    return dates.findLastIndex((day) => {
      const names = wordsIn(numericDay(day, words));
      return parts.every((part, at) => part === names[at]);
    });
  }
  return dates.findLastIndex((day) => {
    const names = [...wordsIn(longDay(day, words)), ...wordsIn(words.day(day))];
    return parts.every((part) =>
      isNumber(part) ? names.includes(part) : names.some((name) => name.startsWith(part)),
    );
  });
}

const numericDay = dayFormat({ day: 'numeric', month: 'numeric', year: 'numeric' });

const isNumber = (part: string): boolean => /^\d+$/.test(part);

/** The words and numbers of a text; numbers without zeros before them. */
const wordsIn = (text: string): string[] =>
  (plainName(text).match(/\p{L}+|\d+/gu) ?? []).map((part) =>
    isNumber(part) ? String(Number(part)) : part,
  );
