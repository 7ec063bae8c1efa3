import type { SizesFigure } from '../../kinds/sizes/figure.js';
import type { BinsPlan } from '../../options/bins/bins-plan.js';
import { binsTargets } from '../../options/bins/bins-targets.js';
import type { GiveInteractions } from '../../render/interaction.js';
import type { Words } from '../../words/format.js';
import { chartInteractions, exploreKey, telling } from '../chart/chart-interactions.js';
import type { ExploreHost } from '../explore/explored.js';
import { canExplore } from '../explore/can-explore.js';

/**
 * The interactions of a chart of hubs by size: tooltip, keys and the explore view.
 * @param shown returns the figure that is drawn
 */
export const binsInteractions = (
  host: ExploreHost,
  shown: () => SizesFigure,
  words: () => Words,
): GiveInteractions<BinsPlan> =>
  chartInteractions<BinsPlan>(host, [
    telling(({ plan, look }) => binsTargets(plan, shown(), look, words()), words),
    exploreKey(host, canExplore, words),
  ]);
