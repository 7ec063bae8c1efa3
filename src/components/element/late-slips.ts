import { LateCode } from '../../data/late-code.js';
import { arrived } from './arrived.js';

/** Knows the slips of authors and editors in tags, and what is written between them. Most pages have none. */
export const lateSlips = new LateCode(() => import('./slips.js'));

export type Slips = NonNullable<(typeof lateSlips)['module']>;

let isLost = false;

/** Whether the code is there or may still come: else tags are read as they are. */
export const slipsMayCome = (): boolean => !isLost;

/** Calls back when the code has come, or is given up. */
export function whenSlipsCome(callback: () => void): void {
  void arrived(lateSlips.load()).then(() => {
    isLost = !lateSlips.module;
    callback();
  });
}
