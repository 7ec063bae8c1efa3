import path from 'node:path';

/**
 * Lets the one script load all files of a tag at once. It is built after them: if it only imported the file of a
 * tag, the browser would ask for the files which that one imports when it has come.
 * @param {readonly string[]} entries paths of the modules of the tags
 */
export function filesOfTags(entries) {
  /** Files that the file of a tag imports, at once or through others, by its name. All are paths from `dist`. */
  const imported = new Map();
  return {
    /** @returns {import('rollup').OutputPlugin} for the build of the tags */
    record: () => ({
      name: 'record-files-of-tags',
      generateBundle(_, bundle) {
        const importsOf = (name) => bundle[name].imports.flatMap((one) => [...importsOf(one), one]);
        for (const { type, facadeModuleId, fileName } of Object.values(bundle)) {
          if (type === 'chunk' && entries.includes(facadeModuleId)) {
            imported.set(fileName, [...new Set(importsOf(fileName))]);
          }
        }
      },
    }),

    /** @returns {import('rollup').Plugin} for the build of the one script */
    load: () => ({
      name: 'load-files-of-tags',
      async resolveDynamicImport(specifier, importer) {
        const found = await this.resolve(specifier, importer);
        if (!entries.includes(found?.id)) return null;
        return { id: `./components/${path.basename(found.id, '.ts')}.js`, external: true };
      },
      renderDynamicImport({ targetModuleId }) {
        const others = imported.get(path.normalize(targetModuleId));
        if (!others) return null;
        const imports = others.map((name) => `import('./${name}'),`).join('');
        return { left: `Promise.all([${imports}import(`, right: ')])' };
      },
    }),
  };
}
