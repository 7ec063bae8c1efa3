import { LateCode } from '../../data/late-code.js';

/** How far a load has come: few loads take so long that it is shown. */
export const lateProgress = new LateCode(() => import('./all-progress.js'));
