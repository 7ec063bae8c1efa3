import { isoOfDay } from '../../src/data/dates.js';
import { monthEnds } from '../../src/figures/month-end.js';
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

  const asNotebook = quirks.has('running-month');
  const months = monthEnds(figure).filter(({ running }) => !(running && asNotebook));
  const columns = figure.series
    .map(({ cluster }, at) => ({ cluster, at }))
    .filter(({ at }) => !asNotebook || months.some(({ values: row }) => (row[at] as number) > 0));
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
