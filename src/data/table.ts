import type { DatedRow } from './newest-rows.js';

/** A kind of problem, mostly of rows that were not taken as they stood. */
export type ProblemCode =
  | 'field-count'
  | 'no-cluster'
  | 'no-hub'
  | 'no-timescale'
  | 'bad-date'
  | 'bad-count'
  | 'bad-list'
  | 'bad-coordinate'
  | 'no-name'
  | 'repeated-row'
  | 'conflicting-row'
  | 'repeated-place'
  /** A count with a fraction; it counts as it is. */
  | 'not-whole'
  /** The same, or a count such as `2.000`, in a file where the dot may separate thousands. */
  | 'not-whole-dot'
  /** A count such as `1,587` in a file where the comma may be the decimal sign: read as 1587. */
  | 'comma-thousands'
  /** A column that is there twice: the first is read. The row is that of the header. */
  | 'repeated-column'
  /** Names that differ only in case, but count as two. */
  | 'case-differs'
  /** Rows with a day so far ahead that they do not count yet: found for a figure, not for a file. */
  | 'to-come'
  /** Bytes that are not UTF-8, counted in bytes; the row is the line of the first. */
  | 'not-utf-8'
  /** The last row of the file has no line end: the file may be cut off. */
  | 'cut-off';

/** One of several spellings of a name. */
export interface Spelling {
  readonly name: string;
  /** How many rows with a count have it. */
  readonly rows: number;
}

/** Rows of one kind of problem. */
export interface Problem {
  readonly code: ProblemCode;
  /** Number of rows. */
  readonly count: number;
  /** Whether these rows are left out of the figures (a repeated row is not, it counts once). */
  readonly leftOut: boolean;
  /**
   * The first rows, as a spreadsheet counts them: the header is row 1. For `to-come`, the rows
   * furthest ahead.
   */
  readonly rows: readonly number[];
  /** The column at fault, where there is one. */
  readonly column?: string;
  /** The first cell at fault, cut short. */
  readonly example?: string;
  /** For `case-differs`, the spellings in the first groups of names; `count` is the number of groups. */
  readonly spellings?: readonly (readonly Spelling[])[];
}

/** Facts about the file that a table was read from. */
export interface TableSource {
  /** The absolute address of the file. */
  readonly address: string;
  /** Data rows in the file, without header and blank lines. */
  readonly rows: number;
  readonly problems: readonly Problem[];
}

/**
 * Active users, one series per cluster, hub and timescale. The series are sorted by cluster, hub
 * and timescale (code units) and each one by day, and no day repeats in a series: the order of the
 * rows in the file leaves no trace. Series `s` owns the entries `start[s]` to `start[s + 1]` of
 * `day` and `users`.
 */
export interface ActivityTable extends TableSource {
  readonly format: 'hub-activity' | 'cluster-activity';
  /** Distinct cluster names, sorted. */
  readonly clusters: readonly string[];
  /** Distinct hub names, sorted; for cluster activity the one name ''. */
  readonly hubs: readonly string[];
  /** Distinct timescales, sorted; `monthly` alone where the file has no such column. */
  readonly timescales: readonly string[];
  /** Per series: index into `clusters`. */
  readonly seriesCluster: Uint32Array;
  /** Per series: index into `hubs`. */
  readonly seriesHub: Uint32Array;
  /** Per series: index into `timescales`. */
  readonly seriesTimescale: Uint32Array;
  /** Per series its first entry, and the number of entries at the end. */
  readonly start: Uint32Array;
  /** Epoch days. */
  readonly day: Int32Array;
  /** Active users, ≥ 0. Rows without a count are no measurement and are not here. */
  readonly users: Float64Array;
  /** A few rows with the newest days, as they are numbered in the file. */
  readonly newest: readonly DatedRow[];
}

/** One row of the communities file; `null` where the cell is empty. */
export interface CommunityRow {
  readonly name: string;
  readonly constellation: string | null;
  /** Record ids of places; the first one counts. */
  readonly locations: readonly (string | null)[] | null;
  /** Whether the Hubs cell holds anything. */
  readonly hasHubs: boolean;
  /** Hub names, pairwise with `clusters`. */
  readonly hubs: readonly (string | null)[] | null;
  readonly clusters: readonly (string | null)[] | null;
  readonly domains: readonly (string | null)[] | null;
}

export interface CommunitiesTable extends TableSource {
  readonly format: 'communities';
  readonly communities: readonly CommunityRow[];
}

/** A place by its record id; degrees, or `null` where the file has none. */
export interface PlaceRow {
  readonly id: string;
  readonly name: string | null;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface LocationsTable extends TableSource {
  readonly format: 'locations';
  /** The first row of each record id. */
  readonly places: ReadonlyMap<string, PlaceRow>;
}

/** One community of a flat places file. */
export interface FlatPlaceRow {
  readonly name: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** `null` where the count is empty. */
  readonly users: number | null;
  readonly constellation: string | null;
  readonly country: string | null;
  readonly place: string | null;
}

export interface PlacesTable extends TableSource {
  readonly format: 'places';
  readonly places: readonly FlatPlaceRow[];
}

export type Table = ActivityTable | CommunitiesTable | LocationsTable | PlacesTable;

/** A kind of file, recognised by its columns. */
export type Format = Table['format'];

/** Number of rows of a file that no figure uses. */
export function rowsLeftOut(source: TableSource): number {
  return source.problems.reduce((sum, problem) => sum + (problem.leftOut ? problem.count : 0), 0);
}
