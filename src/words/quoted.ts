const ADDRESS_LENGTH = 120;
const DATA_ADDRESS_LENGTH = 40;

/** A name or a cell, as somebody else’s text. */
export const quoted = (name: string): string => `“${name}”`;

/** A `data:` address may hold a whole file. */
export function shortAddress(address: string): string {
  const most = address.startsWith('data:') ? DATA_ADDRESS_LENGTH : ADDRESS_LENGTH;
  return address.length <= most ? address : `${address.slice(0, most)}…`;
}
