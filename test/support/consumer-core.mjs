/** A program that uses all of `kpi-widgets/data`, and uses some of it wrongly. */
export const DATA = `
import {
  dayOfIso,
  isoOfDay,
  KpiError,
  readCsv,
  rowsLeftOut,
  type ActivityTable,
  type CommunitiesTable,
  type CommunityRow,
  type CsvInput,
  type CsvOptions,
  type DateFormat,
  type Day,
  type FlatPlaceRow,
  type Format,
  type KpiErrorCode,
  type KpiErrorFacts,
  type LocationsTable,
  type PlaceRow,
  type PlacesTable,
  type Problem,
  type ProblemCode,
  type Table,
  type TableSource,
} from 'kpi-widgets/data';

const dateFormat: DateFormat = 'dmy';
const options: CsvOptions = { name: 'hubs.csv', charset: 'latin1', dateFormat };
const inputs: readonly CsvInput[] = ['a,b', new Uint8Array(2), new ArrayBuffer(2)];
// @ts-expect-error
const wrong: CsvInput = 7;

export async function read(input: CsvInput): Promise<Format> {
  const table: Table = await readCsv(input, options);
  const source: TableSource = table;
  const left: number = rowsLeftOut(source);
  const [problem]: readonly Problem[] = source.problems;
  const code: ProblemCode | undefined = problem?.code;
  if (table.format === 'communities') return rowsOf(table, left, code);
  if (table.format === 'locations') return placesOf(table);
  if (table.format === 'places') return flatOf(table);
  const activity: ActivityTable = table;
  const first: Day = activity.day[0] ?? dayOfIso('2026-11-20');
  void isoOfDay(first);
  return activity.format;
}
function rowsOf({ communities, format }: CommunitiesTable, ...more: unknown[]): Format {
  const row: CommunityRow | undefined = communities[0];
  void [row?.name, more];
  return format;
}
function placesOf({ places, format }: LocationsTable): Format {
  const row: PlaceRow | undefined = places.get('rec');
  void row?.latitude;
  return format;
}
function flatOf({ places, format }: PlacesTable): Format {
  const row: FlatPlaceRow | undefined = places[0];
  void row?.users;
  return format;
}
read(inputs[0] ?? '').catch((error: unknown) => {
  if (!(error instanceof KpiError)) throw error;
  const code: KpiErrorCode = error.code;
  const facts: KpiErrorFacts = error.facts;
  void [code, facts, wrong];
});
`;

/** The same for `kpi-widgets/figures`. */
export const FIGURES = `
import {
  DEFAULT_BINS,
  DEFAULT_SCOPE,
  figureAt,
  figureOf,
  KpiError,
  METRIC_NAMES,
  METRICS,
  type AnswerTo,
  type CommunitiesFigure,
  type CommunitiesQuestion,
  type Community,
  type DailyTotals,
  type Day,
  type FigureFacts,
  type FigureMap,
  type Files,
  type KnownFigure,
  type KpiErrorCode,
  type KpiErrorFacts,
  type NumberFigure,
  type NumberMetric,
  type NumberQuestion,
  type OverTimeFigure,
  type OverTimeQuestion,
  type OverTimeSeries,
  type Question,
  type Scope,
  type SizeBin,
  type SizesFigure,
  type SizesQuestion,
  type Stat,
  type Trend,
  type UsersTimescale,
} from 'kpi-widgets/figures';
import type { Table } from 'kpi-widgets/data';

const timescale: UsersTimescale = 'daily';
const stat: Stat = 'peak';
const today: Day = 20_000;
const scope: Scope = { ...DEFAULT_SCOPE, activeOnly: true };
const metric: NumberMetric | undefined = METRIC_NAMES[0];
const number: NumberQuestion = { figure: 'number', timescale, stat, scope, today, trend: 'P30D' };
const overTime: OverTimeQuestion = { figure: 'over-time', groupBy: 'hub', top: 3 };
const sizes: SizesQuestion = { figure: 'sizes', bins: [...DEFAULT_BINS, 20_000] };
const communities: CommunitiesQuestion = { figure: 'communities' };
const all: readonly Question[] = [number, overTime, sizes, communities];
const files: Files = { src: 'https://example.org/hub-activity.csv', maxBytes: 1e6 };
// @ts-expect-error
const wrong: Question = { figure: 'number', metric: 'hub' };

export async function count(table: Table): Promise<void> {
  const one: NumberFigure = await figureAt(number, files, { fresh: true });
  const same: AnswerTo<NumberQuestion> = one;
  const [trend, history]: [Trend | null, DailyTotals | null] = [one.trend, one.history];
  const chart: OverTimeFigure = await figureOf(overTime, table);
  const series: OverTimeSeries | undefined = chart.series[0];
  const bins: SizesFigure = await figureOf(sizes, table);
  const bin: SizeBin | undefined = bins.timescales[0]?.bins[0];
  const map: CommunitiesFigure = await figureOf(communities, table, table, table);
  const community: Community | undefined = map.communities[0];
  const facts: readonly FigureFacts[] = [one, chart, bins, map];
  const known: readonly KnownFigure[] = [one, chart, bins, map];
  const named: FigureMap['number'] = one;
  // @ts-expect-error
  void chart.value;
  void [same, trend, history, series, bin, community, facts, known, named, all, wrong, metric];
}
count(null as unknown as Table).catch((error: unknown) => {
  if (!(error instanceof KpiError)) throw error;
  const code: KpiErrorCode = error.code;
  const facts: KpiErrorFacts = error.facts;
  void [code, facts, METRICS.users.of];
});
`;
