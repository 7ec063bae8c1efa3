import type { TidyTable } from '../../data/to-csv.js';
import { tidyTable, type Column } from '../../figures/tidy-table.js';
import type { OverTimeFigure } from './figure.js';

export const overTimeTidy = (figure: OverTimeFigure): TidyTable =>
  tidyTable(columnsOf(figure), measurements(figure));

interface Measurement {
  readonly day: number;
  readonly cluster: string;
  readonly hub: string | null;
  readonly value: number;
}

function columnsOf({ groupBy, measure }: OverTimeFigure): Column<Measurement>[] {
  return [
    ['date', 'day', ({ day }) => day],
    ['cluster', 'text', ({ cluster }) => cluster],
    ...(groupBy === 'hub' ? [['hub', 'text', ({ hub }) => hub] as Column<Measurement>] : []),
    [measure, 'number', ({ value }) => value],
  ];
}

/** Name of the rest of the series in a file, whatever the language of the page. */
const REST = 'Other';

/** Values by day, then in the order of the series; only those that the data have. */
function measurements({ dates, series }: OverTimeFigure): Measurement[] {
  const found: Measurement[] = [];
  dates.forEach((day, index) => {
    for (const { cluster, hub, restOf, values } of series) {
      const value = values[index] as number;
      const name = restOf > 0 ? REST : cluster;
      if (!Number.isNaN(value)) found.push({ day, cluster: name, hub, value });
    }
  });
  return found;
}
