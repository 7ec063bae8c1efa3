import type { KpiError } from '../data/errors.js';
import type { Words } from '../words/format.js';
import { errorSentence } from '../words/messages.js';
import { nothingSentences } from '../words/nothing.js';
import { scopeAsides, scopeSentences } from '../words/scope-sentences.js';
import type { AttributeReader } from './attributes.js';
import { tellAuthor } from './console.js';
import type { FigureTask } from './figure-task.js';

/** The sentences that a widget shows about its tag. */
export const warningTexts = (read: AttributeReader | null, words: Words): string[] =>
  textsOf(
    read?.warnings.filter(({ isAside }) => !isAside),
    words,
  );

/**
 * Everything that the author should know, on the console too: a widget in a sentence has no place for
 * it, and on a page that nobody reads any more nobody sees it.
 * @param more sentences that are known elsewhere
 */
export function tellAuthorOf(
  element: Element,
  { figure, error, late }: FigureTask,
  read: AttributeReader | null,
  more: readonly string[],
  words: Words,
): void {
  const failure = error ?? late;
  if (failure) tellAuthor(element, causeOf(failure), errorSentence(failure, words));
  const sentences = [
    ...(figure
      ? [
          ...nothingSentences(figure, words),
          ...scopeSentences(figure, words),
          ...scopeAsides(figure, words),
        ]
      : []),
    ...textsOf(read?.warnings, words),
    ...more,
  ];
  for (const sentence of sentences) tellAuthor(element, sentence, sentence);
}

const textsOf = (warnings: AttributeReader['warnings'] = [], words: Words): string[] =>
  warnings.map(({ key, facts }) => words.say(key, facts));

/** The cause of a failure: several widgets that miss one file have one. */
const causeOf = ({ code, facts, message }: KpiError): string =>
  facts.address === undefined || code === 'schema' ? message : `${code} ${facts.address}`;
