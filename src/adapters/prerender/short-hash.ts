import { createHash } from 'node:crypto';

/** Digits of a hash in the name of a file: enough for all files of a site. */
const DIGITS = 10;

/** A short word for a content, the same on every computer. */
export const shortHash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, DIGITS);
