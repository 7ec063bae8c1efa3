import '../../words/english/attributes.js';
import { KpiError } from '../../data/errors.js';
import { daysOld } from '../../figures/facts.js';
import type { Words } from '../../words/format.js';
import { problemSentences } from '../../words/problems.js';
import { counted } from '../counted.js';
import { failureOfTag } from '../failure.js';
import { Failure } from '../terminal.js';
import type { TagView } from '../render/tag-view.js';
import type { TagPlace } from '../tag-questions.js';
import type { SiteTag } from './site-tags.js';
import { answerOf, type TagAnswer } from './tag-answers.js';

/** A tag, and the answer to it. */
export interface AnsweredTag {
  readonly tag: SiteTag;
  /** `null` if its author has to correct something first. */
  readonly answer: TagAnswer | null;
  /** Says what keeps it from being answered; `null` for nothing. */
  readonly fault: string | null;
  /** Sentences on slips of its author. */
  readonly slips: readonly string[];
}

/** Answers a tag, or says why it has no answer. */
export async function answeredTag(
  tag: SiteTag,
  place: TagPlace,
  words: Words,
): Promise<AnsweredTag> {
  const { name, content, isMisplaced, hasSwallowed } = tag;
  const refused = (fault: string): AnsweredTag => ({ tag, answer: null, fault, slips: [] });
  if (!content) return refused(`It is not closed: </${name}> has to follow it.`);
  if (isMisplaced) {
    return refused('It stands in an SVG, or in a table but in none of its cells: move it out.');
  }
  if (hasSwallowed) {
    return refused(`Parts of the page are between its tags: </${name}> has to stand before them.`);
  }
  try {
    const answer = await answerOf(tag, place);
    const { view, question } = answer;
    const slips = question.read.warnings.map(({ code, facts }) =>
      words.say(`attribute.${code}`, facts),
    );
    const nothing = view.figure.empty ? ['No row of the data is in scope.'] : [];
    return { tag, answer, fault: null, slips: [...slips, ...nothing] };
  } catch (error) {
    if (error instanceof Failure) return refused(error.message);
    if (error instanceof KpiError) return refused(failureOfTag(error, words));
    throw error;
  }
}

/** Sentences on the files of a figure: rows that cannot be read, and their age if they are older than some days. */
export function remarksOnData({ figure }: TagView, maxAge: number, words: Words): string[] {
  const days = daysOld(figure);
  const names = figure.sources.map(({ address }) => address).join(', ');
  return [
    ...problemSentences(figure.sources, words).map((sentence) => `${sentence}.`),
    ...(days > maxAge
      ? [`The newest data of ${names} are ${counted(days, 'day', words)} old.`]
      : []),
  ];
}
