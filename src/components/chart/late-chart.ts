import { LateCode } from '../../data/late-code.js';

/** What answers a reader in all charts and maps, and what only such a reader sees. */
export const lateChart = new LateCode(() => import('./chart-interactions.js'));
