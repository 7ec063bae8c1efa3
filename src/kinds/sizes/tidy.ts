import type { TidyTable } from '../../data/to-csv.js';
import { tidyTable, type Column } from '../../figures/tidy-table.js';
import type { SizeBin, SizesFigure } from './figure.js';

export const sizesTidy = (figure: SizesFigure): TidyTable => tidyTable(SIZES, binsOf(figure));

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
