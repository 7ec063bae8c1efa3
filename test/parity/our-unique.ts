import { isoOfDay } from '../../src/data/dates.js';
import type { OverTimeFigure } from '../../src/kinds/over-time/figure.js';
import { isMonthEnd, monthEnds } from '../../src/kinds/over-time/month-end.js';
import { overTimeOf, rankedOf, writeFigure, writeRanking, type Asked } from './our-activity.js';
import type { Quirks } from './quirks.js';
import { Values } from './values.js';

/** Unique users per cluster: over time, ranked, in all, and at the ends of months. */
export function ourUnique(asked: Asked, quirks: Quirks): Values {
  const figure = overTimeOf(asked, quirks, {});
  const values = new Values();
  writeFigure(values, 'series', figure);
  figure.totals.forEach((total, at) => {
    values.set(`totals.${isoOfDay(figure.dates[at] as number)}`, total);
  });
  writeRanking(values, 'cluster_mean', rankedOf(figure));

  const months = quirks.has('exact-month-ends')
    ? monthEnds(asMeasured(figure)).filter(({ day }) => isMonthEnd(day))
    : monthEnds(figure).filter(({ running }) => !(running && quirks.has('running-month')));
  const isSeen = (at: number): boolean => months.some(({ values: row }) => (row[at] as number) > 0);
  const asNotebook = quirks.has('running-month') || quirks.has('exact-month-ends');
  const columns = figure.series
    .map(({ cluster }, at) => ({ cluster, at }))
    .filter(({ at }) => !asNotebook || isSeen(at));
  values.members('month_end.columns', [...columns.map(({ cluster }) => cluster), 'Total']);
  values.members(
    'month_end.months',
    months.map(({ month }) => month),
  );
  for (const { month, values: row, total } of months) {
    for (const { cluster, at } of columns) values.set(`month_end.${month}.${cluster}`, row[at]);
    values.set(`month_end.${month}.Total`, total);
  }
  return values;
}

/** As if what was measured were all that is shown. */
const asMeasured = (figure: OverTimeFigure): OverTimeFigure => ({
  ...figure,
  shownTotals: figure.totals,
  series: figure.series.map((one) => ({ ...one, shown: one.values.map((value) => value || 0) })),
});
