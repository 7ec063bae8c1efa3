import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Failure } from '../terminal.js';

/** A site whose own address is not known begins from here. No such host exists. */
const NOWHERE = 'http://site.invalid/';

/** Finds the files of a site by the addresses that a browser uses. */
export class SiteAddresses {
  readonly #root: string;
  readonly #base: URL;

  /**
   * @param root folder of the site
   * @param base address at which the folder is served, which ends with `/`; `null` if it is not known
   */
  constructor(root: string, base: string | null) {
    this.#root = path.resolve(root);
    this.#base = new URL(base ?? NOWHERE);
  }

  /** Whether the address of the site is known. */
  get isKnown(): boolean {
    return this.#base.href !== NOWHERE;
  }

  /** The address at which a file of the site is served. Its name is within the site, with `/`. */
  of(name: string): URL {
    return new URL(name.split('/').map(encodeURIComponent).join('/'), this.#base);
  }

  /**
   * The place from which an address in a page is read: a `file:` address for the files of the site, or an address on the
   * network; `null` if it is none.
   * @param page address of the page, or that of its `<base>`
   * @throws Failure if it is the address of a file outside of the site
   */
  resolve(written: string, page: URL): URL | null {
    if (!URL.canParse(written, page)) return null;
    const url = new URL(written, page);
    const { protocol, origin, pathname, search } = url;
    if (protocol === 'file:') throw this.#outside(written);
    const base = this.#base;
    if (origin !== base.origin) return url;
    if (!pathname.startsWith(base.pathname)) {
      if (!this.isKnown) throw this.#outside(written);
      return url;
    }
    const file = this.#inside(pathname.slice(base.pathname.length), written);
    return new URL(pathToFileURL(file).href + search);
  }

  /** The path of the file behind an address, if it is one of the site. */
  fileOf(written: string, page: URL): string | null {
    const url = this.resolve(written, page);
    return url?.protocol === 'file:' ? fileURLToPath(url) : null;
  }

  /** The same; also `null` if it is outside of the site. */
  fileOrNull(written: string, page: URL): string | null {
    try {
      return this.fileOf(written, page);
    } catch (error) {
      if (error instanceof Failure) return null;
      throw error;
    }
  }

  /** Whether a file lies in the site, also if it is a link in the file system. */
  has(name: string): boolean {
    const file = path.resolve(this.#root, name);
    if (!isWithin(file, this.#root)) return false;
    return !existsSync(file) || isWithin(realpathSync(file), realpathSync(this.#root));
  }

  #inside(steps: string, written: string): string {
    let decoded = steps;
    try {
      decoded = decodeURIComponent(steps);
    } catch {
      // The name of a file may have a % that stands for itself.
    }
    if (!this.has(decoded)) throw this.#outside(written);
    return path.resolve(this.#root, decoded);
  }

  #outside(written: string): Failure {
    return new Failure(
      `“${written}” is outside of the site’s folder ${this.#root}, and is not read.`,
    );
  }
}

const isWithin = (file: string, folder: string): boolean =>
  file === folder || file.startsWith(folder + path.sep);

/**
 * The address of a file of the site as seen from a page of it; `null` if the `<base>` of the page is on another site, and
 * the address of this one is not known.
 * @param name of the file within the site, and perhaps a query
 * @param base address of the page, or of its `<base>`
 * @param isRooted whether it begins from the top of the server
 */
export function addressInSite(
  name: string,
  base: URL,
  addresses: SiteAddresses,
  isRooted = false,
): string | null {
  const [file = '', query] = name.split('?');
  const { pathname, origin, href } = addresses.of(file);
  const end = query === undefined ? '' : `?${query}`;
  if (origin !== base.origin) return addresses.isKnown ? href + end : null;
  if (isRooted) return pathname + end;
  return path.posix.relative(path.posix.dirname(`${base.pathname}.`), pathname) + end;
}
