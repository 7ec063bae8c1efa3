/**
 * papaparse is the one dependency that is not an ES module.
 * @type {import('@rollup/plugin-commonjs').RollupCommonJSOptions}
 */
export const papaparseAsModule = {
  include: '**/node_modules/papaparse/**',
  strictRequires: false,
};

const EMPTY = '\0no-streams';

/**
 * papaparse requires `stream` for what it does in Node only; without this, bundlers of other people's
 * pages would look for it.
 * @returns {import('rollup').Plugin}
 */
export const withoutStreams = () => ({
  name: 'without-streams',
  resolveId: (id) => (id === 'stream' ? EMPTY : null),
  load: (id) => (id === EMPTY ? 'export default {};' : null),
});
