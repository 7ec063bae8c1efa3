import { LateCode } from '../data/late-code.js';
import type { Scope } from './scope.js';

/** The code that limits a figure to a period, to some clusters or to some hubs. Many figures have no such limit. */
export const lateLimits = new LateCode(() => import('./limits.js'));

export const hasPeriod = ({ period }: Scope): boolean => period !== 'all';

/** Whether only clusters or hubs of some names count. */
export const hasNames = ({ cluster, hub }: Scope): boolean => cluster.length + hub.length > 0;
