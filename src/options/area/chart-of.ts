import { DAY_CHARTS, type AreaChart } from './area-charts.js';
import type { AreaKind } from './area-kinds.js';
import { lateMonths } from './late-months.js';

/**
 * How a kind of chart is drawn.
 * @throws Lacking for month ends, while their code is not there
 */
export const chartOf = (kind: AreaKind): AreaChart =>
  kind === 'month-ends' ? lateMonths.here().MONTH_CHART : DAY_CHARTS[kind];
