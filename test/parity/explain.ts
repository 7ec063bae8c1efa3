import type { Chapter, Group } from './chapters.js';
import { agree, compare, type Comparison, type Difference } from './values.js';
import { NO_QUIRKS, type Quirk, type Quirks } from './quirks.js';

/** A difference, and the habits of the notebook that make it; `null` where nothing explains it. */
export interface Finding extends Difference {
  readonly chapter: string;
  readonly reason: readonly Quirk[] | null;
}

export interface ChapterReport {
  readonly name: string;
  readonly compared: number;
  readonly findings: readonly Finding[];
}

/**
 * Compares a group's chapters and looks for the notebook's habits behind the differences. One set of
 * habits has to do for the whole group: else a wrong number could always pass as some other habit.
 */
export function explain(group: Group): ChapterReport[] {
  const plain = group.chapters.map((chapter) => look(chapter, NO_QUIRKS));
  const habits = plain.some(({ differences }) => differences.length > 0)
    ? habitsOf(group)
    : NO_QUIRKS;
  return group.chapters.map((chapter, index) => {
    const { compared, differences } = plain[index] as Comparison;
    const findings = differences.map((difference) => ({
      ...difference,
      chapter: chapter.name,
      reason: reasonFor(difference, chapter, habits),
    }));
    return { name: chapter.name, compared, findings };
  });
}

const known = new WeakMap<Chapter, Map<object, Comparison>>();

/** A comparison with some quirks on; known by the values, which are the same object again. */
function look(chapter: Chapter, quirks: Quirks): Comparison {
  const ours = chapter.ours.get(quirks);
  let comparisons = known.get(chapter);
  if (!comparisons) known.set(chapter, (comparisons = new Map<object, Comparison>()));
  let comparison = comparisons.get(ours);
  if (!comparison) comparisons.set(ours, (comparison = compare(chapter.golden, ours)));
  return comparison;
}

/** The set of habits that leaves the fewest differences: all of them, or some. */
function habitsOf({ chapters, quirks }: Group): Quirks {
  const left = (some: Quirks): number =>
    chapters.reduce((sum, chapter) => sum + look(chapter, some).differences.length, 0);
  let best: Quirks = quirks;
  let fewest = left(best);
  // The files may have been changed after the figures were made, so that some habits do not show.
  for (let better = true; better && fewest > 0;) {
    better = false;
    for (const quirk of quirks) {
      const other = new Set(best);
      if (!other.delete(quirk)) other.add(quirk);
      const count = left(other);
      if (count >= fewest) continue;
      [best, fewest, better] = [other, count, true];
    }
  }
  return best;
}

/** The fewest habits with which the golden value appears. */
function reasonFor(
  { path }: Difference,
  chapter: Chapter,
  habits: Quirks,
): readonly Quirk[] | null {
  const proves = (quirks: Quirks): boolean =>
    agree(chapter.golden.get(path), chapter.ours.get(quirks).get(path));
  if (!proves(habits)) return null;
  const all = chapter.ours.quirks.filter((quirk) => habits.has(quirk));
  const one = all.find((quirk) => proves(new Set([quirk])));
  if (one) return [one];
  // Those without which the golden value is not there.
  const needed = all.filter((quirk) => !proves(new Set(all.filter((other) => other !== quirk))));
  if (proves(new Set(needed))) return needed;
  return all;
}
