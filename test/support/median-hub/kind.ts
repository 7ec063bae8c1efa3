import { expectFormat } from '../../../src/data/expect.js';
import { HUB_ACTIVITY } from '../../../src/data/formats.js';
import type { Table } from '../../../src/data/table.js';
import type { Asked } from '../../../src/engine/requests.js';
import { select } from '../../../src/figures/as-of.js';
import { Covered, factsOf } from '../../../src/figures/facts.js';
import type { Figure } from '../../../src/figures/figure.js';
import { hubMeans, type HubMean } from '../../../src/figures/hub-means.js';
import { lateNothing } from '../../../src/figures/late-nothing.js';
import { tidyTable } from '../../../src/figures/tidy-table.js';
import type { FigureKind } from '../../../src/kinds/kind.js';
import type { TextTable } from '../../../src/words/tables.js';

// A kind of figure that the kit does not have: the hub in the middle, by its mean users.

export interface MedianHubRequest extends Asked {
  readonly figure: 'median-hub';
  readonly src: string;
  readonly timescale: string;
}

export interface MedianHubFigure extends Figure {
  readonly kind: 'median-hub';
  /** All hubs, the smallest first. */
  readonly hubs: readonly HubMean[];
  /** The hub in the middle, the smaller one of two; `null` if there is no hub. */
  readonly median: HubMean | null;
}

const nameOf = ({ cluster, hub }: HubMean): string => `${cluster}/${hub}`;

function tableOf({ hubs }: MedianHubFigure, caption: string): TextTable {
  return {
    caption,
    header: ['Hub', 'Users'],
    rows: hubs.map((one) => [nameOf(one), one.users.toFixed(1)]),
  };
}

export const MEDIAN_HUB: FigureKind<MedianHubRequest, MedianHubFigure> = {
  name: 'median-hub',

  files: ({ src }) => [{ attribute: 'src', address: src, formats: HUB_ACTIVITY }],

  count({ scope, today, timescale }, [table]) {
    const selection = select(expectFormat(table as Table, HUB_ACTIVITY), scope, today);
    const covered = new Covered();
    const hubs = hubMeans(selection, timescale, covered).sort((a, b) => a.users - b.users);
    const asked = { by: 'timescale', value: timescale, names: [timescale] } as const;
    return {
      ...factsOf(selection, covered),
      nothing: hubs.length === 0 ? lateNothing.here().nothingOf(selection, asked) : null,
      kind: 'median-hub',
      hubs,
      median: hubs[Math.floor((hubs.length - 1) / 2)] ?? null,
    };
  },

  label: ({ timescale }) => `The hub in the middle, ${timescale}`,
  counted: ({ hubs }) => [`of ${hubs.length} hubs`],
  summary: ({ median }, label) => `${label}: ${median ? nameOf(median) : 'none'}`,
  tidy: ({ hubs }) =>
    Promise.resolve(
      tidyTable<HubMean>(
        [
          ['cluster', 'text', ({ cluster }) => cluster],
          ['hub', 'text', ({ hub }) => hub],
          ['users', 'number', ({ users }) => users],
        ],
        hubs,
      ),
    ),
  tables: () =>
    Promise.resolve({
      short: (figure, label) => [tableOf(figure, label)],
      whole: [
        {
          table(figure, label) {
            const { header, rows } = tableOf(figure, label);
            return {
              caption: label,
              columns: header.map((name, at) => ({ name, isNumber: at > 0 })),
              hasTotal: false,
              count: rows.length,
              row: (index) => rows[index] ?? [],
              key: (index, column) => rows[index]?.[column] ?? null,
            };
          },
        },
      ],
    }),
};
