import type { KpiErrorFacts } from '../../data/errors.js';

/** Schemes that a browser can read a file from. */
const SCHEMES = new Set(['http:', 'https:', 'data:', 'blob:']);

/** Returns why nothing can be loaded from an address; `null` if it is a good one. */
export function whatIsWrong(text: string, url: URL | null): KpiErrorFacts | null {
  if (text === '') return { reason: 'no-address' };
  if (url?.protocol === 'file:') return { reason: 'disk', found: text };
  if (!url && !URL.canParse('x', document.baseURI)) return { reason: 'no-base', found: text };
  if (!url || !SCHEMES.has(url.protocol)) return { reason: 'bad-address', found: text };
  if (!url.username && !url.password) return null;
  // The error is shown on the page: leave out the password.
  const open = new URL(url);
  open.username = open.password = '';
  return { reason: 'secret', found: open.href };
}
