import type { Look } from '../look/look.js';
import type { Plan } from '../options/plan.js';

/** A picture that was planned for a space. */
export interface Picture<P extends Plan = Plan> {
  readonly plan: P;
  readonly look: Look;
  /** Key of the reader's choices: if it differs from that of the last picture, the change is animated. */
  readonly motion?: string;
}
