// The code of `lateProgress`.
export { progressOf } from '../../engine/progress.js';
export { progressView } from './progress-view.js';
