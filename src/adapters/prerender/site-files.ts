import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { systemCode } from '../disk.js';
import { Failure } from '../terminal.js';

/** Folders that no site serves. */
const APART = /^(\.|node_modules$)/;
const PAGE = /\.html?$/i;
const FEED = /\.(xml|rss|atom|json)$/i;

/** A file of a site that may have tags. */
export interface SiteFile {
  /** Relative to the folder of the site, with `/`. */
  readonly name: string;
  readonly kind: 'page' | 'feed';
}

/**
 * Lists the files of a site that may be pages or feeds, in the order of their names. Links to folders are not followed.
 * @throws Failure
 */
export async function filesOfSite(root: string): Promise<SiteFile[]> {
  const files: SiteFile[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await entriesOf(root, folder)) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (APART.test(entry.name)) continue;
      if (entry.isDirectory()) folders.push(name);
      else if (PAGE.test(name)) files.push({ name, kind: 'page' });
      else if (FEED.test(name)) files.push({ name, kind: 'feed' });
    }
  }
  return files.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

async function entriesOf(root: string, folder: string) {
  const place = path.join(root, folder);
  try {
    return await readdir(place, { withFileTypes: true });
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') throw new Failure(`There is no folder ${place}.`);
    if (code === 'ENOTDIR') throw new Failure(`${place} is no folder: it is that of a built site.`);
    throw new Failure(`${place} cannot be read (${code}).`);
  }
}
