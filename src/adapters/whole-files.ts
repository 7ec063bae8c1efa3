import {
  constants,
  copyFile,
  link,
  lstat,
  mkdir,
  readlink,
  rename,
  rm,
  rmdir,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';

export interface FileToWrite {
  /** File name without any folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The way of one file to its place. */
interface Way {
  readonly target: string;
  /** Path of the new file until it is complete. */
  readonly part: string;
  /** Path of the old file until all files are replaced. */
  readonly old: string;
  readonly bytes: Uint8Array;
}

/** Whether a file has one of the names under which this module keeps files for a while. */
export const isTemporary = (file: string): boolean => /\.(?:part|old)$/.test(file);

/**
 * Writes files into a folder, which is made if there is none. No file is ever there in part, and if one
 * cannot be written or replaced, all are as they were before. A symbolic link is replaced, not followed.
 * @param signal stops the writing, until the first file is replaced
 * @returns the paths of the files
 */
export async function writeWhole(
  folder: string,
  files: readonly FileToWrite[],
  signal?: AbortSignal,
): Promise<string[]> {
  const stray = files.find(({ name }) => path.basename(name) !== name);
  if (stray) throw new Error(`${stray.name} is no name for a file in ${folder}`);
  const made = await mkdir(folder, { recursive: true });
  const ways = files.map(({ name, bytes }): Way => {
    const beside = path.join(folder, `.${name}.${process.pid}`);
    return { bytes, target: path.join(folder, name), part: `${beside}.part`, old: `${beside}.old` };
  });
  const kept = new Set<Way>();
  const replaced = new Set<Way>();
  try {
    for (const { part, target, bytes } of ways) {
      await refuseFolder(target);
      signal?.throwIfAborted();
      await writeFile(part, bytes, { flag: 'wx' });
    }
    for (const way of ways) if (await keepOld(way)) kept.add(way);
    signal?.throwIfAborted();
    for (const way of ways) {
      await rename(way.part, way.target);
      replaced.add(way);
    }
  } catch (error) {
    await Promise.all(ways.map(({ part }) => rm(part, { force: true })));
    await Promise.all(ways.map((way) => putBack(way, kept.has(way), replaced.has(way))));
    if (made !== undefined) await removeEmpty(folder, made);
    throw error;
  }
  // All files are in place, so one that cannot be cleared away is no failure.
  await Promise.allSettled([...kept].map(({ old }) => rm(old)));
  return ways.map(({ target }) => target);
}

/**
 * Keeps the file that will be replaced, under another name. The file stays in its place, too.
 * @returns whether there is one
 */
async function keepOld({ target, old }: Way): Promise<boolean> {
  const found = await lstat(target).catch(() => null);
  if (!found) return false;
  if (found.isSymbolicLink()) await symlink(await readlink(target), old);
  // Some file systems have no second names for a file.
  else await link(target, old).catch(() => copyFile(target, old, constants.COPYFILE_EXCL));
  return true;
}

/** If the old file cannot come back to its place, it stays beside it: it is the only one. */
async function putBack({ target, old }: Way, isKept: boolean, isReplaced: boolean): Promise<void> {
  try {
    if (isReplaced && isKept) await rename(old, target);
    else if (isReplaced) await rm(target);
    else if (isKept) await rm(old);
  } catch {
    // The error that is thrown is the first one, which tells more.
  }
}

/** Throws if a target is a folder, before the first file is replaced. */
async function refuseFolder(target: string): Promise<void> {
  const found = await lstat(target).catch(() => null);
  if (found?.isDirectory()) {
    throw Object.assign(new Error(`${target} is a folder`), { code: 'EISDIR', path: target });
  }
}

/** Removes the folders from `folder` up to `first`, as far as they are empty. */
async function removeEmpty(folder: string, first: string): Promise<void> {
  const top = path.resolve(first);
  for (let at = path.resolve(folder); at.startsWith(top); at = path.dirname(at)) {
    try {
      await rmdir(at);
    } catch {
      return;
    }
  }
}
