import type { DateFormat, Day } from '../data/dates.js';
import type { FigureMap } from '../figures/figure.js';
import type { Scope } from '../figures/scope.js';
import type { NumberMetric, Stat } from '../kinds/number/figure.js';
import type { OverTimeOptions } from '../kinds/over-time/over-time.js';
import type { SizesOptions } from '../kinds/sizes/sizes.js';

/** The two ways in which users are counted: active within a day, or within 30 days. */
export type UsersTimescale = 'monthly' | 'daily';

interface OfRows {
  /** Which rows count; as the tags count them by default. */
  readonly scope?: Partial<Scope>;
  /** The UTC day after which nothing counts, in days since 1970; by default that of the clock. */
  readonly today?: Day;
}

/** Asks for one number, like `<kpi-big-number>`. What is left out has the default of its attribute. */
export interface NumberQuestion extends OfRows {
  readonly figure: 'number';
  readonly metric?: NumberMetric;
  readonly timescale?: UsersTimescale;
  readonly stat?: Stat;
  /** How far back to compare: an ISO 8601 duration, '' for the usual one; `null` for no trend. */
  readonly trend?: string | null;
}

/** Asks for users or hubs over time, like `<hub-area-chart>`. */
export interface OverTimeQuestion extends OfRows {
  readonly figure: 'over-time';
  readonly measure?: OverTimeOptions['measure'];
  readonly groupBy?: OverTimeOptions['groupBy'];
  readonly timescale?: UsersTimescale;
  readonly transform?: OverTimeOptions['transform'];
  /** Number of series, the largest; the rest become one more. */
  readonly top?: number;
}

/** Asks for hubs by their size, like `<community-bins>`. */
export interface SizesQuestion extends OfRows {
  readonly figure: 'sizes';
  readonly measure?: SizesOptions['measure'];
  readonly timescales?: readonly UsersTimescale[];
  /** Rising edges in users. */
  readonly bins?: readonly number[];
  /** Leaves out empty bins at the end. */
  readonly trim?: boolean;
}

/** Asks for communities with their users and places, like `<community-map>`. */
export interface CommunitiesQuestion extends OfRows {
  readonly figure: 'communities';
}

/** A question that a figure answers: plain data, with the words of the tags' attributes. */
export type Question = NumberQuestion | OverTimeQuestion | SizesQuestion | CommunitiesQuestion;

/** The figure that answers a question. */
export type AnswerTo<Q extends Question> = FigureMap[Q['figure']];

/** The files that a question is answered from: absolute addresses, and how they are loaded. */
export interface Files {
  readonly src: string;
  /** The files beside one of communities. */
  readonly locations?: string | null;
  readonly activity?: string | null;
  /** Most bytes that each of them may have, unpacked. */
  readonly maxBytes?: number;
  /** Seconds to wait for an answer, and for each 4 kB of it. */
  readonly timeout?: number;
  /** How they write their days; `iso` by default. */
  readonly dateFormat?: DateFormat;
}
