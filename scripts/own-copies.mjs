const QUERY = '?of=';

/**
 * Gives packages their own copies of a package that is one module. A module is in one file of the build, and as
 * a whole: what d3-geo needs of d3-array later would come at once, with what axes need of it.
 * @param {Readonly<Record<string, readonly string[]>>} copies the packages that get a copy, by the name of the
 *   package that is copied. It may not keep any state.
 * @returns {import('rollup').Plugin}
 */
export const ownCopies = (copies) => ({
  name: 'own-copies',
  async resolveId(name, importer, options) {
    const owner = copies[name]?.find((one) => importer?.includes(`/node_modules/${one}/`));
    if (owner === undefined) return null;
    const resolved = await this.resolve(name, importer, { ...options, skipSelf: true });
    return resolved && { ...resolved, id: `${resolved.id}${QUERY}${owner}` };
  },
  load(id) {
    const [file, owner] = id.split(QUERY);
    return owner === undefined ? null : this.fs.readFile(file, { encoding: 'utf8' });
  },
});
