/**
 * What the standalone file has in place of other modules, by the ends of their names: the coarse outlines
 * for the fine ones, which few readers zoom in enough to see.
 */
export const FOR_STANDALONE = { '-fine.json': '.json' };

/**
 * The same for the light standalone file: it has no explore view with its ECharts, and of the countries
 * their English names alone.
 */
export const FOR_LITE = {
  ...FOR_STANDALONE,
  '/late-view.js': '/no-view.js',
  '/country-files.js': '/no-country-files.js',
};

/**
 * Bundles other modules in place of some.
 * @param {Record<string, string>} names
 * @returns {import('rollup').Plugin}
 */
export const standIns = (names) => ({
  name: 'stand-ins',
  resolveId(name, importer, options) {
    const end = Object.keys(names).find((one) => name.endsWith(one));
    if (end === undefined) return null;
    return this.resolve(name.slice(0, -end.length) + names[end], importer, options);
  },
});
