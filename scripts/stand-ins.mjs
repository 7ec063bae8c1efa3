/**
 * Modules that the standalone file has in place of others, by the ends of their names: the coarse outlines
 * for the fine ones, which few readers zoom in enough to see, and nothing for the worker, which is another file.
 */
export const FOR_STANDALONE = { '-fine.json': '.json', '/read-large.js': '/no-worker.js' };

/**
 * The same for the light standalone file: it has no explore view with its ECharts, of the countries their English
 * names alone, of the maps that of the whole world, without d3-geo, and no other language than English.
 */
export const FOR_LITE = {
  '/us.json': '/world.json',
  '/us-fine.json': '/world.json',
  ...FOR_STANDALONE,
  '/late-view.js': '/no-view.js',
  '/can-explore.js': '/cannot-explore.js',
  '/country-files.js': '/no-country-files.js',
  '/other-languages.js': '/no-other-languages.js',
  '/projection-names.js': '/one-projection.js',
  '/late-projections.js': '/no-projections.js',
};

/**
 * The same for the file for notebooks and MyST pages, which is copied into each notebook or site: it draws all that the
 * kit draws, but has no explore view. ECharts would be nearly half of it.
 */
export const FOR_ANYWIDGET = {
  ...FOR_STANDALONE,
  '/late-view.js': '/no-view.js',
  '/can-explore.js': '/cannot-explore.js',
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
