import { UsageError } from './usage.js';

/** An address, and the name that the user gives it. */
export interface NamedAddress {
  /** `null` if none is given. */
  readonly name: string | null;
  readonly url: URL;
}

/**
 * Reads `URL` or `NAME=URL`.
 * @param expected what the text should be, if it is no such address
 * @param advice what to do instead, if the address has a name or a password
 * @throws UsageError
 */
export function namedAddressOf(text: string, expected: string, advice: string): NamedAddress {
  const [, name = null, address = ''] = /^(?:([^=/?#]*)=)?(https?:.*)$/is.exec(text) ?? [];
  if (!URL.canParse(address)) throw new UsageError(`“${withoutSecrets(text)}” is not ${expected}.`);
  const url = new URL(address);
  if (!url.username && !url.password) return { name, url };
  throw new UsageError(`The address of ${url.host} has a name or a password${advice}`);
}

/** A query may hold a secret, as in the address of a signed file; and so may what is before `@`. */
export const withoutSecrets = (address: string): string =>
  address.replace(/[?#].*$/s, '').replace(/\/\/.*@/s, '//');
