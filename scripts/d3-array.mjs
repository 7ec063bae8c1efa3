/** A search that d3-array prepares for functions of its own that the kit does not use. */
const PREPARED = /= (bisector\(\w+\)(?:\.\w+)?);/g;

/**
 * Lets rollup leave out searches in d3-array that nobody calls: it cannot know that preparing them does nothing else.
 * @returns {import('rollup').Plugin}
 */
export const unusedSearches = () => ({
  name: 'unused-searches',
  transform(code, id) {
    if (!/[\\/]d3-array[\\/]/.test(id)) return null;
    if (code.search(PREPARED) < 0) this.error('d3-array no longer prepares searches');
    return { code: code.replace(PREPARED, '= /* @__PURE__ */ (() => $1)();'), map: null };
  },
});
