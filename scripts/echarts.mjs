/** ECharts and the library that it draws with. */
const ECHARTS = /[\\/]node_modules[\\/](?:echarts|zrender)[\\/]/;
/** The one file of theirs that does something by being imported: it registers what every chart needs. */
const CORE = /[\\/]echarts[\\/]lib[\\/]export[\\/]core\.js$/;

/**
 * Whether a file has to be kept though nothing of it is used. ECharts says so of all of its files,
 * and would be twice as large.
 * @param {string} id
 */
export const hasSideEffects = (id) => !ECHARTS.test(id) || CORE.test(id);

/**
 * ECharts asks Node's `process` whether it is under development, and pages have none.
 * @type {import('@rollup/plugin-replace').RollupReplaceOptions}
 */
export const echartsForPages = {
  include: ['**/node_modules/echarts/**', '**/node_modules/zrender/**'],
  preventAssignment: true,
  values: { 'process.env.NODE_ENV': '"production"' },
};
