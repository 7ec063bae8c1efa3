import type { Look } from '../look/look.js';
import type { Plan, Targets } from '../options/plan.js';

/** A picture that was planned for a space. */
export interface Picture<P extends Plan = Plan> {
  readonly plan: P;
  readonly targets: Targets;
  readonly look: Look;
  /** Key of the reader's choices: if it differs from that of the last picture, the change is animated. */
  readonly motion?: string;
}
