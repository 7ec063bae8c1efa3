import { isoOfDay } from '../../src/data/dates.js';
import { usersNow } from '../../src/kinds/number/active-users.js';
import { select } from '../../src/figures/as-of.js';
import { shownDates } from '../../src/figures/not-measured.js';
import { TIMESCALES, type GoldenNotMeasured, type GoldenShown } from './golden.js';
import { overTimeOf, type Asked } from './our-activity.js';
import { NO_QUIRKS } from './quirks.js';
import { Values } from './values.js';

/** The golden values are rounded to so many places. */
const PLACES = 9;

/** What a series has on each date; 0 is what a series has that is not there. */
function write(
  values: Values,
  path: string,
  dates: readonly string[],
  all: Iterable<number>,
): void {
  let at = 0;
  for (const value of all) {
    const round = Number(value.toFixed(PLACES));
    if (round !== 0 && !Number.isNaN(round)) values.set(`${path}.${dates[at]}`, round);
    at += 1;
  }
}

/** The part of a golden file as values. */
export function goldenNotMeasured(golden: GoldenNotMeasured): Values {
  const values = new Values();
  values.set('as_of', golden.as_of);
  for (const timescale of TIMESCALES) {
    const part: GoldenShown | undefined = golden[timescale];
    if (!part) continue;
    const { dates } = part;
    values.members(`${timescale}.dates`, dates);
    values.set(`${timescale}.gaps`, part.gaps);
    values.set(`${timescale}.late_hubs`, part.late_hubs);
    values.set(`${timescale}.latest`, part.shown_total.at(-1));
    write(values, `${timescale}.measured_total`, dates, part.measured_total);
    write(values, `${timescale}.shown_total`, dates, part.shown_total);
    const series = (what: string, cluster: string, all: Iterable<number>): void =>
      write(values, `${timescale}.${what}.${cluster}`, dates, all);
    for (const [cluster, all] of Object.entries(part.shown)) series('shown', cluster, all);
    for (const [cluster, all] of Object.entries(part.bridged))
      series('bridged', cluster, Array.from(all, Number));
    for (const [cluster, all] of Object.entries(part.bridged_users))
      series('bridged_users', cluster, all);
    for (const [cluster, all] of Object.entries(part.hubs ?? {})) series('hubs', cluster, all);
  }
  return values;
}

/** The same of our figures. */
export function ourNotMeasured(asked: Asked, golden: GoldenNotMeasured): Values {
  const values = new Values();
  for (const timescale of TIMESCALES) {
    if (!golden[timescale]) continue;
    const figure = overTimeOf(asked, NO_QUIRKS, { timescale });
    if (values.size === 0) values.set('as_of', figure.asOf && isoOfDay(figure.asOf));
    const dates = Array.from(figure.dates, isoOfDay);
    values.members(`${timescale}.dates`, dates);
    values.set(`${timescale}.gaps`, bridges(asked, timescale));
    const latest = usersNow(asked.file.ours, timescale, asked.scope, asked.today, 'latest');
    values.set(`${timescale}.late_hubs`, latest.late.length);
    values.set(`${timescale}.latest`, latest.exact);
    write(values, `${timescale}.measured_total`, dates, figure.totals);
    write(values, `${timescale}.shown_total`, dates, figure.shownTotals);
    for (const { cluster, shown, bridged, bridgedUsers } of figure.series) {
      write(values, `${timescale}.shown.${cluster}`, dates, shown);
      write(values, `${timescale}.bridged.${cluster}`, dates, bridged);
      write(values, `${timescale}.bridged_users.${cluster}`, dates, bridgedUsers);
    }
    if (!golden[timescale].hubs) continue;
    for (const { cluster, shown } of overTimeOf(asked, NO_QUIRKS, { measure: 'hubs' }).series)
      write(values, `${timescale}.hubs.${cluster}`, dates, shown);
  }
  return values;
}

/** Spans of dates on which a hub is bridged and that end with a measurement. */
function bridges({ file, scope, today }: Asked, timescale: string): number {
  const { groups } = shownDates(select(file.ours, scope, today), timescale, 'hub', 'users');
  return groups.reduce(
    (sum, { bridged }) =>
      sum + bridged.filter((one, at) => one === 1 && bridged[at + 1] === 0).length,
    0,
  );
}
