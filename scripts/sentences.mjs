import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readSaid } from './said.mjs';
import { readAll, targetOf } from './source-files.mjs';

const ENGLISH = 'words/english/';
/** Files that have keys without saying them: all sentences of a language, and those of a topic in another one. */
const LANGUAGE = /^words\/(?:english|spanish(?:\/[\w-]+)?)\.ts$/;

/**
 * Returns the sentences that a source tree says without loading them: a file that has the key of a
 * sentence imports the file of `words/english` that has the sentence, or imports one that does.
 * @param {string} src
 * @returns {import('./floors.mjs').Offence[]}
 */
export function offences(src) {
  const modules = readAll(src, readSaid);
  const slices = new Map([...modules].filter(([file]) => file.startsWith(ENGLISH)));
  if (![...slices.values()].some(({ keys }) => keys.length))
    throw new Error(`There are no sentences in ${path.join(src, ENGLISH)}`);
  return [
    ...repeated(slices),
    ...[...modules]
      .filter(([file]) => !slices.has(file) && !LANGUAGE.test(file))
      .flatMap(([file, { said }]) => {
        const loaded = loadedWith(file, modules);
        return said.flatMap(({ text, pattern, line }) =>
          slicesOf(pattern, slices)
            .filter((slice) => !loaded.has(slice))
            .map((slice) => ({ file, line, message: `says ${text} without importing ${slice}` })),
        );
      }),
  ];
}

/** The files with a sentence for a key, or with one for some count. */
const slicesOf = (pattern, slices) =>
  [...slices]
    .filter(([, { keys }]) =>
      keys.some(({ key }) => pattern.test(key) || pattern.test(key.replace(/\.(one|other)$/, ''))),
    )
    .map(([slice]) => slice);

/** A file, and all files that are loaded before it runs. */
function loadedWith(file, modules, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const name of modules.get(file)?.imports ?? []) {
    if (name.startsWith('.')) loadedWith(targetOf(file, name), modules, found);
  }
  return found;
}

function repeated(slices) {
  const homes = new Map();
  return [...slices].flatMap(([file, { keys }]) =>
    keys.flatMap(({ key, line }) => {
      const home = homes.get(key);
      homes.set(key, file);
      return home ? [{ file, line, message: `has ${key}, which ${home} has, too` }] : [];
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = offences(fileURLToPath(new URL('../src/', import.meta.url)));
  for (const { file, line, message } of found) console.log(`src/${file}:${line}: ${message}`);
  process.exitCode = found.length ? 1 : 0;
}
