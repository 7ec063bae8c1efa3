// The code of `kpi-widgets slide`.
export { runSlide } from './slide-command.js';
export { readSlideOptions } from './slide-options.js';
