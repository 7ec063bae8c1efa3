import type { Plan } from '../../options/plan.js';
import type { MakeInteraction } from '../../render/interaction.js';
import '../../words/english/interactions.js';
import type { Words } from '../../words/format.js';
import type { ExploreHost } from './explored.js';

/**
 * Opens or closes the explore view on the key `e`, but only while the focus is on the picture, and says so.
 * @param canExplore whether this build has that view
 */
export const exploreKey =
  <P extends Plan>(
    host: ExploreHost,
    canExplore: boolean,
    words: () => Words,
  ): MakeInteraction<P> =>
  ({ box, announce }) => {
    const onKey = (event: KeyboardEvent): void => {
      if (!canExplore || event.target !== box || event.key.toLowerCase() !== 'e') return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      host.explore = !host.explore;
      announce(words().say(host.explore ? 'explore.opened' : 'explore.closed'));
    };
    box.addEventListener('keydown', onKey);
    return { destroy: () => box.removeEventListener('keydown', onKey) };
  };
