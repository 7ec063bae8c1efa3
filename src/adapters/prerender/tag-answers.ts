import { summaryOf } from '../../engine/from-summary.js';
import { wordsFor, type Words } from '../../words/format.js';
import { loadSentences } from '../../words/languages.js';
import { viewOf, type TagView } from '../render/tag-view.js';
import { questionOfTag, type TagPlace, type TagQuestion } from '../tag-questions.js';
import type { SiteTag } from './site-tags.js';

/** The answer to a tag. */
export interface TagAnswer {
  /** The same for tags of the same question. */
  readonly questionKey: string;
  /** The attributes and the language that decide how the answer looks. */
  readonly looks: readonly (readonly [string, string])[];
  /** The same for tags that show the same. */
  readonly viewKey: string;
  readonly question: TagQuestion;
  readonly view: TagView;
  /** Whether the page has a summary for this tag already. */
  readonly hasSummary: boolean;
}

/** Attributes that decide where files are, and those that decide nothing that is shown. */
const APART = /^(src|figures|activity|communities|locations|id|class|loading|refresh|data-.*)$/;

/**
 * Answers a tag of a page.
 * @throws KpiError or Failure, for what its author has to correct
 */
export async function answerOf(tag: SiteTag, place: TagPlace): Promise<TagAnswer> {
  const question = await questionOfTag(tag, place);
  const { kind, request } = question;
  const questionKey = JSON.stringify(request);
  const { language } = tag;
  const shown = [...tag.attributes].filter(([name]) => !APART.test(name)).toSorted();
  const looks = [...shown, ['language', language] as const];
  const viewKey = JSON.stringify([tag.name, questionKey, looks]);
  const view = await viewOf(tag, question, await wordsIn(language));
  const hasSummary = summaryOf(kind, request) !== null;
  return { questionKey, looks, viewKey, question, view, hasSummary };
}

async function wordsIn(language: string): Promise<Words> {
  await loadSentences(language);
  return wordsFor(language);
}
