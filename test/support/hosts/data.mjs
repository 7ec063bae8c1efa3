import { readFileSync } from 'node:fs';

/** Where the sites of these tests have their data, from the root of the site. */
export const SMALL = '/hub-activity.csv';
/** Served by the test beside every site, and large enough for the worker. */
export const LARGE = '/large.csv';

/** The data of the examples; the texts that a number of monthly users shows for it, and for the large file. */
export const sample = () =>
  readFileSync(new URL('../../../examples/hub-activity.csv', import.meta.url), 'utf8');
export const SHOWN = { [SMALL]: '1,234', [LARGE]: '4,321' };

const WORKER_BYTES = 10_000_000;

/** One day of 4,321 hubs with one user each, in long rows: a worker reads more than 10 MB. */
export function large() {
  const hubs = 4321;
  const name = 'x'.repeat(Math.ceil((1.1 * WORKER_BYTES) / hubs));
  const rows = Array.from(
    { length: hubs },
    (_, at) => `2026-11-20,hub-${at}-${name},1,aws,monthly`,
  );
  return `date,hub,users,cluster,timescale\n${rows.join('\n')}\n`;
}
