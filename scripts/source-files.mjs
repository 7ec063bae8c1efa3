import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * All TypeScript files of a source tree, as sorted paths inside it.
 * @param {string} src
 * @returns {string[]}
 */
export function sourceFiles(src) {
  const files = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.relative(src, path.join(entry.parentPath ?? entry.path, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
  if (!files.length) throw new Error(`There is no TypeScript in ${src}`);
  return files;
}

/**
 * Reads every file of a source tree.
 * @template T
 * @param {string} src
 * @param {(code: string) => T} read
 * @returns {Map<string, T>} by path inside the tree
 */
export function readAll(src, read) {
  return new Map(
    sourceFiles(src).map((file) => {
      try {
        return [file, read(readFileSync(path.join(src, file), 'utf8'))];
      } catch (cause) {
        throw new Error(`src/${file} cannot be read: ${cause.message}`, { cause });
      }
    }),
  );
}

/**
 * The file that a relative import means. TypeScript imports `x.ts` as `x.js`.
 * @param {string} file the file that imports
 * @param {string} name
 */
export const targetOf = (file, name) =>
  path.posix.join(path.posix.dirname(file), name.replace(/[?#].*$/, '')).replace(/\.js$/, '.ts');
