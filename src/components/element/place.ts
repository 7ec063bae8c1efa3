import { pageData } from './page-data.js';
import { isUsualAddress } from './usual-values.js';

/**
 * Makes the addresses in a tag absolute, and says which of them are usual. On a page this differs from a site on a disk.
 */
export interface Place {
  /** The absolute form of an address; `null` if it is none. */
  resolve(address: string): URL | null;
  /** Whether an address is as it usually is: if not, code that knows slips says what is wrong. */
  isUsual(address: string, url: URL | null): boolean;
  /** The address that the page names for a kind of file once for all tags; '' for none. */
  said(kind: string): string;
}

/** The page that this code runs in. */
export const PAGE: Place = {
  resolve: (address) =>
    URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : null,
  isUsual: isUsualAddress,
  said: pageData,
};
