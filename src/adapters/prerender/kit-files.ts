import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemCode } from '../disk.js';
import { Failure } from '../terminal.js';

/** A file of the kit. */
export interface KitFile {
  /** Its path in the folder of the kit, with slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files that a page needs first, by their paths in the folder of the kit. */
export interface FirstFiles {
  /** By tag: what its code is made of. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** The file that reads a summary. */
  readonly summary: string;
  /** The file that reads a CSV. */
  readonly csv: string;
}

/** The one script. */
export const ONE_SCRIPT = 'kpi-widgets.js';
/** Folders of the files that the one script loads. */
const FOLDERS = ['chunks', 'components'];

/** The folder of the package that this command belongs to. */
const ownPackage = (): string =>
  path.dirname(fileURLToPath(import.meta.resolve('kpi-widgets/package.json')));

/** The folder of its kit. */
const ownKit = (): string => path.join(ownPackage(), 'dist');

/**
 * The files that a site needs of the kit: the one script, the file of each tag, what these load, and the licence.
 * Files alone for all, those for notebooks and frames, and those for programs are not among them.
 * @param home the folder that has the licence
 * @throws Failure if the kit has not been built
 */
export async function kitFiles(kit = ownKit(), home = ownPackage()): Promise<KitFile[]> {
  const inFolders = await Promise.all(FOLDERS.map((folder) => namesIn(kit, folder)));
  const names = [ONE_SCRIPT, ...inFolders.flat()];
  const read = async (name: string): Promise<KitFile> => ({
    name,
    bytes: await fileOf(kit, name),
  });
  const license = { name: 'LICENSE', bytes: await fileOf(home, 'LICENSE') };
  return [...(await Promise.all(names.map(read))), license];
}

async function namesIn(kit: string, folder: string): Promise<string[]> {
  const names = await readdir(path.join(kit, folder)).catch(lacking(kit));
  return names.filter((name) => !name.endsWith('.map')).map((name) => `${folder}/${name}`);
}

const fileOf = (folder: string, name: string): Promise<Uint8Array> =>
  readFile(path.join(folder, name)).catch(lacking(path.join(folder, name)));

const lacking =
  (file: string) =>
  (error: unknown): never => {
    throw new Failure(`The kit is not whole: ${file} cannot be read (${systemCode(error)}).`);
  };

/** Reads the list that the build writes. */
export async function firstFiles(kit = ownKit()): Promise<FirstFiles> {
  const list = await fileOf(kit, 'node/first-files.json');
  return JSON.parse(new TextDecoder().decode(list)) as FirstFiles;
}

/** Whether a file has the same bytes as the one of that name in this kit. */
export async function isOfKit(name: string, bytes: Uint8Array, kit = ownKit()): Promise<boolean> {
  const own = await readFile(path.join(kit, name)).catch(() => null);
  return own?.equals(bytes) ?? false;
}
