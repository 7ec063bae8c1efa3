// The code of `kpi-widgets prerender`.
export { runPrerender } from './prerender-command.js';
export { readPrerenderOptions } from './prerender-options.js';
