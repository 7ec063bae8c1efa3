import path from 'node:path';
import { source } from './entries.mjs';

/** A list, for `kpi-widgets prerender`, of the files that a page needs first. It lies beside the code for Node. */
const LIST = 'node/first-files.json';
/** The modules that read a summary and a CSV. */
const READERS = {
  summary: source('engine/summary/figure-in.ts'),
  csv: source('engine/sliced-reader.ts'),
};

/**
 * Lets the one script load all files of a tag at once. It is built after them: if it only imported the file of a
 * tag, the browser would ask for the files which that one imports when it has come. What else `src/page` imports for
 * the tags, such as outlines, is in files of that build, too: the script asks for these files, and uses no name of them.
 * @param {readonly string[]} entries paths of the modules of the tags
 */
export function filesOfTags(entries) {
  /** Files that the file of a tag imports, at once or through others, by its name. All are paths from `dist`. */
  const imported = new Map();
  /** The file that each module is in, by the path of the module. */
  const files = new Map();
  return {
    /** @returns {import('rollup').OutputPlugin} for the build of the tags */
    record: () => ({
      name: 'record-files-of-tags',
      generateBundle(_, bundle) {
        const importsOf = (name) => bundle[name].imports.flatMap((one) => [...importsOf(one), one]);
        for (const { type, moduleIds, facadeModuleId, fileName } of Object.values(bundle)) {
          if (type !== 'chunk') continue;
          for (const id of moduleIds) files.set(id, fileName);
          if (entries.includes(facadeModuleId)) {
            imported.set(fileName, [...new Set(importsOf(fileName))]);
          }
        }
        const readers = Object.entries(READERS).map(([name, id]) => [name, files.get(id)]);
        const tags = Object.fromEntries(
          [...imported].map(([file, others]) => [path.basename(file, '.js'), [...others, file]]),
        );
        const list = { tags, ...Object.fromEntries(readers) };
        this.emitFile({ type: 'asset', fileName: LIST, source: JSON.stringify(list) });
      },
    }),

    /** @returns {import('rollup').Plugin} for the build of the one script */
    load: () => ({
      name: 'load-files-of-tags',
      async resolveDynamicImport(specifier, importer) {
        if (path.basename(path.dirname(importer)) !== 'page') return null;
        const found = await this.resolve(specifier, importer);
        const file = files.get(found?.id);
        return file ? { id: `./${file}`, external: true } : null;
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
