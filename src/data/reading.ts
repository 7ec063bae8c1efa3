import type { DateFormat } from './dates.js';

/** How a file is to be read. Plain data. */
export interface Reading {
  /** The charset that the server names. */
  readonly charset?: string | null;
  /** The author's word on how its days are written, if not in ISO 8601. */
  readonly dateFormat?: DateFormat;
}
