import path from 'node:path';
import '../words/english/command.js';
import type { Words } from '../words/format.js';
import { systemCode } from './disk.js';
import { Failure } from './terminal.js';
import { isTemporary, writeWhole, type FileToWrite } from './whole-files.js';

/**
 * Writes all files into a folder, or none.
 * @param exitCode of the failure: 3 if a part was done before
 * @returns their paths
 * @throws Failure, or the reason with which the signal was aborted
 */
export async function writeOrFail(
  folder: string,
  files: readonly FileToWrite[],
  signal: AbortSignal,
  words: Words,
  exitCode: 1 | 3 = 1,
): Promise<string[]> {
  try {
    return await writeWhole(folder, files, signal);
  } catch (error) {
    signal.throwIfAborted();
    const { path: found = '' } = error as { path?: string };
    // A file has a temporary name until it is complete, which would tell the user nothing.
    const [only, ...others] = files;
    const asked = only && others.length === 0 ? path.join(folder, only.name) : folder;
    const address = isTemporary(found) || found === '' ? asked : found;
    throw new Failure(
      words.say('command.unwritable', { address, found: systemCode(error) }),
      exitCode,
    );
  }
}
