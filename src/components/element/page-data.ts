/**
 * The address of a kind of file that the page names once for all tags, as it is written there; '' if it names none. A
 * page may name its own after that of its site: the last link counts.
 * @param kind a word of `rel`, as `pageKind` returns it
 */
export const pageData = (kind: string): string =>
  [...document.querySelectorAll(`link[rel~=${kind}]`)].at(-1)?.getAttribute('href') ?? '';
