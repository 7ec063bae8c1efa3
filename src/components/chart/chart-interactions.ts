import type { LitElement } from 'lit';
import type { Plan } from '../../options/plan.js';
import type { GiveInteractions, MakeInteraction } from '../../render/interaction.js';
import { interactionsOf } from '../../render/interactions.js';
import { addStyles } from '../element/add-styles.js';
import { buttonStateStyles } from '../element/button-states.styles.js';
import { cueing } from './cues.js';
import { cuesStyles } from './cues.styles.js';
import { tipStyles } from './tip.styles.js';

// Together, so that pages load one file: few lack any of them.
export { telling } from '../../render/telling.js';
export { exploreKey } from '../explore/explore-key.js';
export { cues } from './cues.js';
export { keyHints, legendHints, mouseHint } from './hints.js';
export { legendReactions } from './legend-reactions.js';

/** The interactions of a chart or a map: its own, and hints on how to use it. */
export function chartInteractions<P extends Plan>(
  host: LitElement,
  own: readonly MakeInteraction<P>[],
): GiveInteractions<P> {
  addStyles(host, buttonStateStyles);
  addStyles(host, tipStyles);
  addStyles(host, cuesStyles);
  return interactionsOf<P>([...own, cueing]);
}
