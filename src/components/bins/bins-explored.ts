import type { SizesFigure } from '../../kinds/sizes/figure.js';
import type { BinsKind } from '../../options/bins/bins-plan.js';
import '../../words/english/axes.js';
import '../../words/english/explore-choices.js';
import type { Words } from '../../words/format.js';
import type { Choice, Explored } from '../explore/explored.js';
import { lateTreemap } from './late-treemap.js';

export type BinsMeasure = SizesFigure['measure'];

const KINDS: readonly BinsKind[] = ['bars', 'treemap'];
const MEASURES: readonly BinsMeasure[] = ['hubs', 'users', 'share'];

/**
 * The kinds and measures that the explore view offers for hubs by size.
 * @param drawn the kind and the measure that are drawn
 * @param own the kind and the measure that the reader chose; `null` for those that the author set
 * @param choose sets the reader's choice; `null` for what the author set
 */
export function exploredBins(
  drawn: { readonly kind: BinsKind; readonly measure: BinsMeasure },
  own: readonly [kind: BinsKind | null, measure: BinsMeasure | null],
  choose: (kind: BinsKind | null, measure: BinsMeasure | null) => void,
  words: Words,
): Pick<Explored, 'choices' | 'days' | 'isOwn' | 'restore'> {
  const [ownKind, ownMeasure] = own;
  const kind: Choice = {
    label: words.say('explore.kind'),
    words: KINDS.map((word) => ({ word, label: words.say(`kind.${word}`) })),
    chosen: drawn.kind,
    choose: (word) => {
      const found = KINDS.find((one) => one === word) ?? null;
      const draw = (): void => choose(found, ownMeasure);
      if (found !== 'treemap') return draw();
      // If loading fails, the button does nothing, and can be pressed again.
      lateTreemap.load().then(draw, () => null);
    },
  };
  const measure: Choice = {
    label: words.say('explore.measure'),
    words: MEASURES.map((word) => ({ word, label: words.say(`axis.${word}`) })),
    chosen: drawn.measure,
    choose: (word) => choose(ownKind, MEASURES.find((one) => one === word) ?? null),
  };
  return {
    // The areas of a treemap always show users, so it has no choice of measure.
    choices: drawn.kind === 'treemap' ? [kind] : [kind, measure],
    days: null,
    isOwn: ownKind !== null || ownMeasure !== null,
    restore: () => choose(null, null),
  };
}
