import { lstat, mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface FileToWrite {
  /** File name without any folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files into a folder, which is made if there is none. No file is ever there in part, and if one
 * cannot be written, none is replaced. A symbolic link is replaced, not followed.
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
  const parts = files.map(({ name, bytes }) => ({
    bytes,
    target: path.join(folder, name),
    part: path.join(folder, `.${name}.${process.pid}.part`),
  }));
  try {
    for (const { part, target, bytes } of parts) {
      await refuseFolder(target);
      signal?.throwIfAborted();
      await writeFile(part, bytes, { flag: 'wx' });
    }
    signal?.throwIfAborted();
    for (const { part, target } of parts) await rename(part, target);
  } catch (error) {
    await Promise.all(parts.map(({ part }) => rm(part, { force: true })));
    if (made !== undefined) await removeEmpty(folder, made);
    throw error;
  }
  return parts.map(({ target }) => target);
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
