import type { Cell, CellKind, TidyTable } from '../data/to-csv.js';
import type {
  CommunitiesFigure,
  Figure,
  NumberFigure,
  OverTimeFigure,
  SizeBin,
  SizesFigure,
} from './figure.js';

/** A column of a table of some things: its name, the kind of its cells, and the cell of a thing. */
type Column<T> = readonly [name: string, kind: CellKind, cell: (thing: T) => Cell];

/**
 * Returns the table of a figure, with a row for each thing that is drawn. The saved CSV and the table
 * on the page are made from it.
 */
export function tidy(figure: Figure): TidyTable {
  switch (figure.kind) {
    case 'number':
      return tableOf(NUMBER, [figure]);
    case 'over-time':
      return tableOf(overTimeColumns(figure), measurements(figure));
    case 'sizes':
      return tableOf(SIZES, binsOf(figure));
    case 'communities':
      return tableOf(COMMUNITIES, figure.communities);
  }
}

function tableOf<T>(columns: readonly Column<T>[], things: readonly T[]): TidyTable {
  return {
    columns: columns.map(([name, kind]) => ({ name, kind })),
    rows: things.map((thing) => columns.map(([, , cell]) => cell(thing))),
  };
}

const NUMBER: readonly Column<NumberFigure>[] = [
  ['metric', 'text', ({ metric }) => metric],
  ['timescale', 'text', ({ timescale }) => timescale],
  ['value', 'number', ({ value }) => value],
  ['exact', 'number', ({ exact }) => exact],
  ['as_of', 'day', ({ asOf }) => asOf],
];

interface Measurement {
  readonly day: number;
  readonly cluster: string;
  readonly hub: string | null;
  readonly value: number;
}

function overTimeColumns({ groupBy, measure }: OverTimeFigure): Column<Measurement>[] {
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

type Bin = SizeBin & { readonly timescale: string };

const SIZES: readonly Column<Bin>[] = [
  ['timescale', 'text', ({ timescale }) => timescale],
  ['bin', 'text', ({ from, to }) => (to === null ? `${from}+` : `${from}-${to}`)],
  ['hubs', 'number', ({ hubs }) => hubs.length],
  ['users', 'number', ({ users }) => users],
  ['share', 'number', ({ share }) => share],
];

const binsOf = ({ timescales }: SizesFigure): Bin[] =>
  timescales.flatMap(({ timescale, bins }) => bins.map((bin) => ({ ...bin, timescale })));

const COMMUNITIES: readonly Column<CommunitiesFigure['communities'][number]>[] = [
  ['community', 'text', ({ name }) => name],
  ['constellation', 'text', ({ constellation }) => constellation],
  ['place', 'text', ({ place }) => place],
  ['country', 'text', ({ country }) => country],
  ['latitude', 'number', ({ latitude }) => latitude],
  ['longitude', 'number', ({ longitude }) => longitude],
  ['users', 'number', ({ users }) => users],
];
