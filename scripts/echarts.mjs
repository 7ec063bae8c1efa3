import { build } from 'esbuild';

/** ECharts and the library that it draws with. */
const ECHARTS = /[\\/]node_modules[\\/](?:echarts|zrender)[\\/]/;
/** The one file of theirs with side effects: it registers what every chart needs. */
const CORE = /[\\/]echarts[\\/]lib[\\/]export[\\/]core\.js$/;

/**
 * Whether a file has to be kept even if nothing of it is used. ECharts says so of all of its files,
 * which would make it twice as large.
 * @param {string} id
 */
export const hasSideEffects = (id) => !ECHARTS.test(id) || CORE.test(id);

/**
 * ECharts reads Node's `process` to see whether it is in development, and pages have no `process`.
 * @type {import('@rollup/plugin-replace').RollupReplaceOptions}
 */
export const echartsForPages = {
  include: ['**/node_modules/echarts/**', '**/node_modules/zrender/**'],
  preventAssignment: true,
  values: { 'process.env.NODE_ENV': '"production"' },
};

const PARTS = ['core', 'charts', 'components', 'renderers'];
const IN_ONE = '/echarts-in-one.js';

/**
 * Serves ECharts as one file if nothing is built: it has hundreds, and a browser would request each.
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function echartsInOne() {
  let bundle = null;
  const make = async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: PARTS.map((part) => `export * from 'echarts/${part}';`).join('\n'),
        resolveDir: process.cwd(),
      },
      bundle: true,
      format: 'esm',
      write: false,
      define: echartsForPages.values,
    });
    return outputFiles[0].text;
  };
  return {
    name: 'echarts-in-one',
    resolveImport: ({ source }) => (/^echarts\/\w+$/.test(source) ? IN_ONE : undefined),
    serve: async ({ path }) =>
      path === IN_ONE ? { body: await (bundle ??= make()), type: 'js' } : undefined,
  };
}
