/** A name in the DNS: letters, digits and hyphens between dots, the last part no number. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?$/i;
const LOCAL = new Set(['localhost', '127.0.0.1']);

/**
 * The address of a hub by what a file has as its domain: a host, or a whole address. Only `https`, or
 * `http` on one's own machine, and nobody's name or password in it; `null` for anything else.
 */
export function hubAddress(domain: string): string | null {
  const text = domain.trim();
  const whole = /^https?:\/\//i.test(text) ? text : HOST.test(text) ? `https://${text}` : '';
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  const isSafe = url.protocol === 'https:' ? HOST.test(url.hostname) : LOCAL.has(url.hostname);
  return isSafe && url.username === '' && url.password === '' ? url.href : null;
}

/** The first of some domains that is one. */
export function firstAddress(domains: readonly (string | null)[] | null): string | null {
  for (const domain of domains ?? []) {
    const address = domain === null ? null : hubAddress(domain);
    if (address !== null) return address;
  }
  return null;
}
