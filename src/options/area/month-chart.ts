import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import { isRunning } from '../../kinds/over-time/month-end.js';
import type { Look } from '../../look/look.js';
import type { Words } from '../../words/format.js';
import { wholeNumber } from '../../words/round-numbers.js';
import type { Frame } from '../plan.js';
import { drawnStack, stackTitle, type AreaChart, type LaidOut } from './area-charts.js';
import { bandEnds } from './area-labels.js';
import { barWidth, monthMarks, monthScale, monthTotals } from './area-months.js';
import { barGaps } from './area-unmeasured.js';

/** A stacked bar for each month. */
export const MONTH_CHART: AreaChart = {
  isStack: true,
  hasTotal: false,
  values: drawnStack,
  layOut: onMonths,
  ends: bandEnds,
  title: stackTitle,
};

/** Lays months out side by side, a bar for each. */
function onMonths(figure: OverTimeFigure, frame: Frame, look: Look, words: Words): LaidOut {
  const { dates, transform } = figure;
  const months = monthScale(dates, frame, look, words);
  // A sum of logarithms means nothing to a reader: leave it out.
  const texts = Array.from(figure.shownTotals, (total) =>
    transform === 'log10' ? '' : wholeNumber(total, words),
  );
  return {
    ...months,
    data:
      (tops, { keys }) =>
      (colors) =>
        monthMarks(dates, months, tops, frame, colors, keys, look, (day) => isRunning(day, figure)),
    unmeasured: (tops) => barGaps(figure, months.x, barWidth(months), tops, frame, look),
    values: (tops) => monthTotals(texts, months, tops.at(-1), frame, look),
  };
}
