import { isoOfDay, type Day } from '../data/dates.js';
import type { ActivityTable, Problem } from '../data/table.js';

/** The problem that a table has rows after the last day that may be; its newest row is one of them. */
export function rowsAfter(table: ActivityTable, last: Day): Problem {
  const named = table.newest.filter(({ day }) => day > last);
  return {
    code: 'to-come',
    count: measurementsAfter(table, last),
    leftOut: false,
    rows: named.map(({ row }) => row),
    column: 'date',
    example: isoOfDay((named[0] as (typeof named)[0]).day),
  };
}

function measurementsAfter(table: ActivityTable, last: Day): number {
  let count = 0;
  for (let series = 0; series + 1 < table.start.length; series += 1) {
    const first = table.start[series] as number;
    let entry = (table.start[series + 1] as number) - 1;
    for (; entry >= first && (table.day[entry] as number) > last; entry -= 1) count += 1;
  }
  return count;
}
