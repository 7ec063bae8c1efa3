import { cut } from './cut.js';

const ADDRESS_LENGTH = 120;
const DATA_ADDRESS_LENGTH = 40;

/** A name or a cell in quotes, as it is text of others. */
export const quoted = (name: string): string => `“${name}”`;

/** Returns an address, cut if it is long: a `data:` address may hold a whole file. */
export function shortAddress(address: string): string {
  return cut(address, address.startsWith('data:') ? DATA_ADDRESS_LENGTH : ADDRESS_LENGTH);
}
