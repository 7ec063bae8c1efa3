/** A name in the DNS: letters, digits and hyphens between dots, the last part no number. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?$/i;
const LOCAL = new Set(['localhost', '127.0.0.1']);

/**
 * Returns the address of a hub from the domain in a file: a host, or a whole address. It must be
 * `https`, or `http` on the local machine, and have no user name or password; `null` for anything
 * else.
 */
export function hubAddress(domain: string): string | null {
  const text = domain.trim();
  const whole = /^https?:\/\//i.test(text) ? text : HOST.test(text) ? `https://${text}` : '';
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  const isSafe = url.protocol === 'https:' ? HOST.test(url.hostname) : LOCAL.has(url.hostname);
  return isSafe && url.username === '' && url.password === '' ? url.href : null;
}

/** Returns the address from the first domain that gives one. */
export function firstAddress(domains: readonly (string | null)[] | null): string | null {
  for (const domain of domains ?? []) {
    const address = domain === null ? null : hubAddress(domain);
    if (address !== null) return address;
  }
  return null;
}
