import type { Asked } from '../../engine/requests.js';
import type { OverTimeOptions } from './over-time.js';

/** A request for users or hubs over time. */
export interface OverTimeRequest extends Asked {
  readonly figure: 'over-time';
  /** Absolute address of the activity file. */
  readonly src: string;
  readonly options: OverTimeOptions;
}
