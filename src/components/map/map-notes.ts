import type { MarkerSizing } from '../../kinds/communities/map-view.js';
import type { MapPlan } from '../../options/map/map.js';
import '../../words/english/map.js';
import type { Words } from '../../words/format.js';

/** The notes of a map's caption: what its circles stand for, and who is not where they belong. */
export function mapNotes(plan: MapPlan | null, size: MarkerSizing, words: Words): string[] {
  const { unplaced = 0, offMap = 0, atEdge = 0, movedApart = 0, isCrowded = false } = plan ?? {};
  const note = (
    key: 'caption.unplaced' | 'caption.offMap' | 'caption.atEdge',
    count: number,
  ): string[] => (count === 0 ? [] : [words.say(key, { count, n: words.number(count) })]);
  return [
    words.say(size === 'log' ? 'caption.circles' : 'caption.areas'),
    ...(movedApart > 0 ? [words.say('caption.crowded')] : []),
    ...(isCrowded ? [words.say('caption.overlap')] : []),
    ...note('caption.unplaced', unplaced),
    ...note('caption.offMap', offMap),
    ...note('caption.atEdge', atEdge),
  ];
}
