/**
 * papaparse is the one dependency that is not a module.
 * @type {import('@rollup/plugin-commonjs').RollupCommonJSOptions}
 */
export const papaparseAsModule = {
  include: '**/node_modules/papaparse/**',
  strictRequires: false,
};

const EMPTY = '\0no-streams';

/**
 * It requires `stream` for what it can do in Node only, and bundlers of other people's pages would
 * look for it.
 * @returns {import('rollup').Plugin}
 */
export const withoutStreams = () => ({
  name: 'without-streams',
  resolveId: (id) => (id === 'stream' ? EMPTY : null),
  load: (id) => (id === EMPTY ? 'export default {};' : null),
});
