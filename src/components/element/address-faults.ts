import type { KpiErrorFacts } from '../../data/errors.js';

/** Schemes that a browser can read a file from. */
export const SCHEMES = new Set(['http:', 'https:', 'data:', 'blob:']);

/** Returns why nothing can be loaded from an address. */
export function whatIsWrong(text: string, url: URL | null): KpiErrorFacts {
  if (text === '') return { reason: 'no-address' };
  if (url?.protocol === 'file:') return { reason: 'disk', found: text };
  if (!url && !URL.canParse('x', document.baseURI)) return { reason: 'no-base', found: text };
  if (!url || !SCHEMES.has(url.protocol)) return { reason: 'bad-address', found: text };
  // The error is shown on the page: leave out the password.
  url.username = url.password = '';
  return { reason: 'secret', found: url.href };
}
