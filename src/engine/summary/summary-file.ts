import type { Day } from '../../data/dates.js';
import type { Problem } from '../../data/table.js';

/** The word by which a summary is known, and the version of its format. */
export const SUMMARY_KEY = 'kpi-widgets';
export const SUMMARY_KIND = 'figures';
export const SUMMARY_VERSION = 1;

/** Any value that JSON can hold. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A file that figures of a summary were counted from. */
export interface SummarySource {
  /** Relative to the summary, or absolute. */
  readonly address: string;
  /** Size of the file, as it was read. */
  readonly bytes: number;
  readonly sha256: string;
  /** Data rows, without header and blank lines. */
  readonly rows: number;
  readonly problems: readonly Problem[];
  /** The newest day with a row that counts, as an ISO date; `null` for a file without days. */
  readonly newest: string | null;
}

/** A figure with the question that it answers. */
export interface SummaryEntry {
  /** The request, without addresses and limits. */
  readonly question: Json;
  /** By attribute, the number of the source that it names. */
  readonly files: Readonly<Record<string, number>>;
  /** How the files write their days, unless it is `iso`. */
  readonly dateFormat?: string;
  /** The first epoch day on which this is the answer, and the first one on which it may be another; `null` for never. */
  readonly since: Day;
  readonly until: Day | null;
  /** The figure without `today`, as `pack` writes it. */
  readonly figure: Json;
}

/** A summary file, as `kpi-widgets summarize` writes it (docs/summary.md). */
export interface SummaryFile {
  readonly [SUMMARY_KEY]: typeof SUMMARY_KIND;
  readonly version: number;
  /** The UTC day on which it was made, as an ISO date. */
  readonly made: string;
  readonly sources: readonly SummarySource[];
  /** Columns as texts (`columns.ts`). */
  readonly columns: readonly string[];
  readonly figures: readonly SummaryEntry[];
}
