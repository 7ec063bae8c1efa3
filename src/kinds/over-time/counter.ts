import { expectFormat } from '../../data/expect.js';
import { ANY_ACTIVITY, HUB_ACTIVITY } from '../../data/formats.js';
import type { Table } from '../../data/table.js';
import type { Counter } from '../../engine/counting.js';
import type { OverTimeFigure } from './figure.js';
import { overTime, type OverTimeOptions } from './over-time.js';
import type { OverTimeRequest } from './request.js';

/** Formats of the file: cluster activity has users by cluster, but neither hubs nor users by hub. */
export const overTimeFormats = ({
  measure,
  groupBy,
}: Pick<OverTimeOptions, 'measure' | 'groupBy'>): typeof ANY_ACTIVITY | typeof HUB_ACTIVITY =>
  measure === 'users' && groupBy === 'cluster' ? ANY_ACTIVITY : HUB_ACTIVITY;

export const OVER_TIME_COUNTER: Counter<OverTimeRequest, OverTimeFigure> = {
  name: 'over-time',
  inWorker: true,

  count({ options, scope, today }, [table]) {
    const activity = expectFormat(table as Table, overTimeFormats(options));
    return overTime(activity, options, scope, today);
  },
};
