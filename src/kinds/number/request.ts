import type { Asked } from '../../engine/requests.js';
import type { NumberMetric, Stat } from './figure.js';

/** A request for one number. */
export interface NumberRequest extends Asked {
  readonly figure: 'number';
  /** Absolute address of the activity file; of the communities or places for numbers of these. */
  readonly src: string;
  /** Absolute addresses of the other two files, for numbers of communities. */
  readonly locations: string | null;
  readonly activity: string | null;
  readonly metric: NumberMetric;
  readonly timescale: string;
  /** Only for numbers of users. */
  readonly stat: Stat;
  /** How far back to compare: an ISO 8601 duration, '' for the usual one; `null` for no trend. */
  readonly trend?: string | null;
}
