import type { KpiErrorFacts } from './errors.js';

/** What a page knows of itself. */
export interface AskingPage {
  /** Its own address. */
  readonly address: string;
  /** Its origin as the browser has it; `null` as a text where it has none: sandboxed, or no page of a site. */
  readonly origin: string;
  /** Whether the device has a network, as far as the browser knows. */
  readonly isOnline: boolean;
}

/**
 * Why there may have been no answer. A browser tells a page nothing: not whether the name is unknown,
 * the server is down, or the answer is there but another site's. So the address has to tell.
 * @param address absolute
 */
export function whySilent(address: string, page: AskingPage): KpiErrorFacts {
  const url = new URL(address);
  const { protocol, origin } = url;
  if (protocol === 'blob:' || protocol === 'data:') return { reason: 'in-page' };
  if (!page.isOnline && !isOfThisDevice(url)) return { reason: 'offline' };
  if (/^(www\.)?github\.com$/.test(url.hostname)) return ofGitHub(url);
  // Of a page with `blob:` that is the origin of the page that made it.
  const site = URL.canParse(page.address) ? new URL(page.address).origin : '';
  const isSecure = [site, page.origin].some((one) => one.startsWith('https:'));
  if (protocol === 'http:' && isSecure && !isOfThisDevice(url)) return { reason: 'mixed' };
  if (page.origin === 'null') return { reason: site === origin ? 'sandboxed' : 'null-origin' };
  return { reason: page.origin === origin ? 'own-site' : 'other-site' };
}

/** Reasons that hold as long as the address is the same. */
const LASTING: ReadonlySet<string> = new Set(['in-page', 'mixed', 'github-release', 'github-page']);

/** Whether the same address may answer another time. */
export const mayAnswer = (reason: string | undefined): boolean => !LASTING.has(reason ?? '');

/** Pages that came encrypted may read it as well. */
const isOfThisDevice = ({ hostname }: URL): boolean =>
  /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** Nothing of github.com itself is for pages of other sites; the raw files are, at another host. */
function ofGitHub({ pathname }: URL): KpiErrorFacts {
  const [, owner, repository, kind, ...rest] = pathname.split('/');
  if (kind === 'releases') return { reason: 'github-release' };
  if ((kind === 'blob' || kind === 'raw') && rest.length > 1) {
    const found = `https://raw.githubusercontent.com/${owner}/${repository}/${rest.join('/')}`;
    return { reason: 'github-page', found };
  }
  return { reason: 'other-site' };
}
