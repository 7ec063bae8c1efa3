import { LateCode } from '../../data/late-code.js';

/** The code that shows how far a load has come: few loads take so long. */
export const lateProgress = new LateCode(() => import('./all-progress.js'));
