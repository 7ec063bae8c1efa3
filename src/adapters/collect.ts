// The command kpi-widgets collect, which is loaded when it is called.

export { readCollectOptions } from './collect-options.js';
export { runCollect } from './collect-command.js';
