import type { KpiError } from '../../data/errors.js';
import type { ProblemCode } from '../../data/table.js';
import '../../words/english/failures.js';
import type { Words } from '../../words/format.js';
import { errorSentence } from '../../words/messages.js';
import { nothingSentences } from '../../words/nothing.js';
import { problemSentences } from '../../words/problems.js';
import { scopeSentences } from '../../words/scope-sentences.js';
import { staleSentence } from '../../words/stale.js';
import type { FigureTask } from './figure-task.js';
import { agoText } from '../../words/age.js';

/** A sentence on the state of a widget. */
export interface Remark {
  /**
   * - `error`: why there is no figure; `late`: why it could not be refreshed, and how old it is;
   * - `empty`: why it has nothing to show; `stale`: how old its data are;
   * - `told`: what the element says beside the figure, such as how many hubs a number carries forward;
   *   the status part leaves it out, a tooltip repeats it;
   * - `warning`: why there are only zeros, names that match nothing, slips in the tag and in the file.
   */
  readonly kind: 'error' | 'late' | 'empty' | 'stale' | 'told' | 'warning';
  /** Words before the sentence, in bold; '' for none. */
  readonly lead: string;
  readonly sentence: string;
}

/**
 * All that there is to say of a widget, in the order in which it is said.
 * @param told what the element says beside the figure
 */
export function remarksOf(
  { figure, error, late, loadedAt }: Pick<FigureTask, 'figure' | 'error' | 'late' | 'loadedAt'>,
  label: string,
  told: readonly string[],
  warnings: readonly string[],
  words: Words,
): Remark[] {
  const found: Remark[] = [];
  const add = (kind: Remark['kind'], sentences: readonly string[], lead = ''): void => {
    found.push(...sentences.map((sentence) => ({ kind, lead, sentence })));
  };
  if (error) add('error', [errorSentence(error, words)], words.say('error.title', { label }));
  if (late) add('late', [lateSentence(late, loadedAt, words)]);
  if (figure) {
    add(figure.empty ? 'empty' : 'warning', nothingSentences(figure, words));
    add('warning', scopeSentences(figure, words));
    add('stale', present(staleSentence(figure, words)));
    add('told', told);
  }
  add('warning', warnings);
  if (figure) add('warning', problemSentences(figure.sources, words));
  return found;
}

/** All remarks as plain text, for the tooltip of an inline number. */
export const remarkTexts = (remarks: readonly Remark[]): string[] =>
  remarks.map(({ lead, sentence }) => (lead ? `${lead} ${sentence}` : sentence));

const present = (sentence: string | null): string[] => (sentence ? [sentence] : []);

/** Says why the figure could not be refreshed, and how old it is. */
const lateSentence = (late: KpiError, loadedAt: number, words: Words): string =>
  words.say('state.late', {
    age: agoText((performance.now() - loadedAt) / 1000, words),
    error: errorSentence(late, words),
  });

/** Problems of rows that count, but perhaps with a wrong value. */
const DOUBTFUL: ReadonlySet<ProblemCode> = new Set([
  'cut-off',
  'not-whole-dot',
  'comma-thousands',
  'repeated-column',
  'case-differs',
]);

/** The sentences that cast doubt on a number, or say why the author's text is shown instead. */
export function doubtSentences(
  { figure, error }: FigureTask,
  warnings: readonly string[],
  words: Words,
): string[] {
  const lacking = (figure?.sources ?? []).map((source) => ({
    ...source,
    problems: source.problems.filter(({ leftOut, code }) => leftOut || DOUBTFUL.has(code)),
  }));
  return [
    ...(error ? [errorSentence(error, words)] : []),
    ...(figure?.empty ? nothingSentences(figure, words) : []),
    ...(figure ? scopeSentences(figure, words) : []),
    ...warnings,
    ...problemSentences(lacking, words),
  ];
}
