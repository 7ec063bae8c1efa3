import type { KpiErrorFacts } from './errors.js';

/** Facts about the page that requests a file. */
export interface AskingPage {
  /** The address of the page. */
  readonly address: string;
  /** Its origin as the browser gives it; the text `null` if it has none: sandboxed, or not on a website. */
  readonly origin: string;
  /** Whether the device has a network, as far as the browser knows. */
  readonly isOnline: boolean;
}

/**
 * Returns why there may have been no answer. A browser does not tell a page whether the name is
 * unknown, the server is down, or another site has not allowed the page to read its answer. So the
 * reason is taken from the address.
 * @param address absolute
 */
export function whySilent(address: string, page: AskingPage): KpiErrorFacts {
  const url = new URL(address);
  const { protocol, origin } = url;
  if (protocol === 'blob:' || protocol === 'data:') return { reason: 'in-page' };
  if (!page.isOnline && !isOfThisDevice(url)) return { reason: 'offline' };
  if (/^(www\.)?github\.com$/.test(url.hostname)) return ofGitHub(url);
  // For a page at a `blob:` address, this is the origin of the page that made it.
  const site = URL.canParse(page.address) ? new URL(page.address).origin : '';
  const isSecure = [site, page.origin].some((one) => one.startsWith('https:'));
  if (protocol === 'http:' && isSecure && !isOfThisDevice(url)) return { reason: 'mixed' };
  if (page.origin === 'null') return { reason: site === origin ? 'sandboxed' : 'null-origin' };
  return { reason: page.origin === origin ? 'own-site' : 'other-site' };
}

/** Whether an address is on this device: pages served by `https` may read it by `http` as well. */
const isOfThisDevice = ({ hostname }: URL): boolean =>
  /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** Other sites may not read from github.com itself, but they may read raw files at another host. */
function ofGitHub({ pathname }: URL): KpiErrorFacts {
  const [, owner, repository, kind, ...rest] = pathname.split('/');
  if (kind === 'releases') return { reason: 'github-release' };
  if ((kind === 'blob' || kind === 'raw') && rest.length > 1) {
    const found = `https://raw.githubusercontent.com/${owner}/${repository}/${rest.join('/')}`;
    return { reason: 'github-page', found };
  }
  return { reason: 'other-site' };
}
