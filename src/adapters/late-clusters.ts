import type { Day } from '../data/dates.js';
import { toCsv } from '../data/to-csv.js';
import type { Measurement } from './measured.js';

/**
 * Lists the clusters without a count of the last day, as CSV: `failed` if their server could not be
 * asked, `silent` if it had none. Neither addresses nor errors are in it, as it lies in the site.
 * @param failed clusters whose server could not be asked; `null` stands for all that are in the file
 */
export function lateClusters(
  all: readonly Measurement[],
  failed: ReadonlySet<string | null>,
  until: Day,
): string {
  const newest = new Map<string, Day | null>();
  for (const cluster of failed) if (cluster !== null) newest.set(cluster, null);
  for (const { cluster, day } of all) {
    newest.set(cluster, Math.max(day, newest.get(cluster) ?? -Infinity));
  }
  const rows = [...newest]
    .filter(([, day]) => day === null || day < until)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([cluster, day]) => {
      const isFailed = failed.has(cluster) || failed.has(null);
      return [cluster, isFailed ? 'failed' : 'silent', day];
    });
  const columns = [
    { name: 'cluster', kind: 'text' },
    { name: 'status', kind: 'text' },
    { name: 'newest', kind: 'day' },
  ] as const;
  return toCsv({ columns, rows }, { guarded: false }).replaceAll('\r\n', '\n');
}
