// The code of `kpi-widgets render`.
export { runRender } from './render-command.js';
export { readRenderOptions } from './render-options.js';
