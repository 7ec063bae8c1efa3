/** The fault of an address: the file may not be loaded (`source`), or nobody has listed its query (`query`). */
export type SourceFault = 'source' | 'query' | null;

/**
 * Signs that mean in an address only what they are. All others are refused: the kit reads an editor's curly quotes and
 * `&nbsp;` as none, for example, and then the address is another one.
 */
const PLAIN = /^[\w.~:/?#@!$&()*+,=%-]+$/;

/** Signs that some servers decode before they look for a file, so that it lies elsewhere than its address says. */
const AMBIGUOUS = /%(?:2f|5c|2e|00)/i;

/**
 * The files that the page may show: those of its own site, and those that its author has listed. An entry of the list
 * that ends with a slash stands for all files below it, any other one for one file.
 */
export class Sources {
  readonly #page: URL;
  readonly #listed: readonly URL[];

  /**
   * @param list addresses that begin with `https:`, with blanks between them
   * @param page the address of the page, which relative addresses begin from
   */
  constructor(list: string, page: URL) {
    this.#page = page;
    this.#listed = list
      .split(/\s+/)
      .filter((entry) => entry.startsWith('https://') && URL.canParse(entry))
      .map((entry) => new URL(entry));
  }

  /** The sites that files may be of, to be told to an author. */
  get sites(): readonly string[] {
    return [...new Set([this.#page, ...this.#listed].map(({ origin }) => origin))];
  }

  /** The whole address of a file. */
  addressOf(written: string): string {
    return new URL(written, this.#page).href;
  }

  /** Whether a file may be loaded, and if not, what is wrong with it. */
  faultOf(written: string): SourceFault {
    if (!PLAIN.test(written) || AMBIGUOUS.test(written)) return 'source';
    if (written.startsWith('//')) return 'source';
    if (!URL.canParse(written, this.#page.href)) return 'source';
    const file = new URL(written, this.#page);
    if (!/^https?:$/.test(file.protocol) || file.username || file.password) return 'source';
    if (this.#listed.some(({ href }) => href === file.href)) return null;
    if (file.origin !== this.#page.origin && !this.#listed.some((entry) => isBelow(file, entry)))
      return 'source';
    // A query can make a server say what the reader of the address, and not the site, has written.
    return /[?#]/.test(written) ? 'query' : null;
  }

  /**
   * The policy that keeps the page from asking anybody else, also by redirects. It names the page's own site, as
   * `'self'` is nobody in a sandboxed frame.
   */
  get policy(): string {
    const own = this.#page.origin;
    const files = [own, ...this.#listed.map(({ origin, pathname }) => origin + escaped(pathname))];
    return (
      `default-src 'none'; script-src ${own}; style-src ${own}; img-src ${own} blob: data:; ` +
      `worker-src ${own}; connect-src ${files.join(' ')}; base-uri 'none'; form-action 'none'`
    );
  }
}

const isBelow = (file: URL, { origin, pathname, search }: URL): boolean =>
  file.origin === origin &&
  pathname.endsWith('/') &&
  search === '' &&
  file.pathname.startsWith(pathname);

/** In a policy, these signs end a source. */
const escaped = (path: string): string => path.replaceAll(';', '%3B').replaceAll(',', '%2C');
