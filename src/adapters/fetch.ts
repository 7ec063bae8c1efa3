// The command kpi-widgets fetch, which is loaded when it is called.

export { readFetchOptions } from './fetch-options.js';
export { runFetch } from './fetch-command.js';
