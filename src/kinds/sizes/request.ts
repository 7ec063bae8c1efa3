import type { Asked } from '../../engine/requests.js';
import type { SizesOptions } from './sizes.js';

/** A request for hubs by their size. */
export interface SizesRequest extends Asked {
  readonly figure: 'sizes';
  /** Absolute address of the hub activity file. */
  readonly src: string;
  readonly options: SizesOptions;
}
