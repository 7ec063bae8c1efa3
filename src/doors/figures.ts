/**
 * The figures of the kit, without elements and without a page: plain data.
 *
 * ```js
 * import { figureAt } from 'kpi-widgets/figures';
 *
 * const src = 'https://example.org/hub-activity.csv';
 * const { value, asOf } = await figureAt({ figure: 'number', metric: 'hubs' }, { src });
 * ```
 */
export type { Day } from '../data/dates.js';
export { KpiError, type KpiErrorCode, type KpiErrorFacts } from '../data/errors.js';
export type { FigureFacts, FigureMap, KnownFigure } from '../figures/figure.js';
export { DEFAULT_SCOPE, type Scope } from '../figures/scope.js';
export type { CommunitiesFigure, Community } from '../kinds/communities/figure.js';
export type {
  DailyTotals,
  NumberFigure,
  NumberMetric,
  Stat,
  Trend,
} from '../kinds/number/figure.js';
export { METRIC_NAMES, METRICS } from '../kinds/number/metrics.js';
export type { OverTimeFigure, OverTimeSeries } from '../kinds/over-time/figure.js';
export type { SizeBin, SizesFigure } from '../kinds/sizes/figure.js';
export { DEFAULT_BINS } from '../kinds/sizes/sizes.js';
export { figureAt, figureOf } from './figure-of.js';
export type {
  AnswerTo,
  CommunitiesQuestion,
  Files,
  NumberQuestion,
  OverTimeQuestion,
  Question,
  SizesQuestion,
  UsersTimescale,
} from './question.js';
