import { expectFormat } from '../../data/expect.js';
import { LateCode } from '../../data/late-code.js';
import type { Table } from '../../data/table.js';
import type { Counter } from '../../engine/counting.js';
import type { Scope } from '../../figures/scope.js';
import type { NumberFigure } from './figure.js';
import { ofActivity, type MetricOfActivity } from './metrics.js';
import type { NumberRequest } from './request.js';

export const lateTrend = new LateCode(() => import('./trend.js'));

/** Counts numbers of activity. */
export const NUMBER_COUNTER: Counter<NumberRequest, NumberFigure> = {
  name: 'number',
  inWorker: true,

  count(request, [table]) {
    const { scope, today, trend = null } = request;
    const metric = ofActivity(request.metric) as MetricOfActivity;
    const activity = expectFormat(table as Table, metric.formats);
    const count = (some: Scope): NumberFigure => metric.count(activity, request, some);
    if (trend === null) return count(scope);
    return lateTrend.here().withTrend(activity, count, scope, today, trend);
  },
};
