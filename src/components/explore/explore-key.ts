import type { Plan } from '../../options/plan.js';
import type { MakeInteraction } from '../../render/interaction.js';
import type { ExploreHost } from './explored.js';

/**
 * Opens or closes the explore view on the key `e`, but only while the focus is on the picture.
 * @param canExplore whether this build has that view
 */
export const exploreKey =
  <P extends Plan>(host: ExploreHost, canExplore: boolean): MakeInteraction<P> =>
  ({ box }) => {
    const onKey = (event: KeyboardEvent): void => {
      if (!canExplore || event.target !== box || event.key.toLowerCase() !== 'e') return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      host.explore = !host.explore;
    };
    box.addEventListener('keydown', onKey);
    return { destroy: () => box.removeEventListener('keydown', onKey) };
  };
