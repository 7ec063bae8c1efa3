import type { KpiError } from '../../data/errors.js';
import '../../words/english/attributes.js';
import type { Words } from '../../words/format.js';
import { errorSentence } from '../../words/messages.js';
import { nothingSentences } from '../../words/nothing.js';
import { scopeAsides, scopeSentences } from '../../words/scope-sentences.js';
import type { NoteCode } from '../../words/strings.js';
import type { Warning } from './attributes.js';
import { tellAuthor } from './console.js';
import type { FigureTask } from './figure-task.js';

/** Mistakes of an author in a tag and in the content between its tags. */
export interface AuthorSlips {
  readonly element: Element;
  readonly warnings: readonly Warning[];
  /** Mistakes in the content between the tags. */
  readonly content: readonly NoteCode[];
}

/** The sentences for the author that the widget itself shows. */
export const notesOnWidget = (slips: AuthorSlips, words: Words): string[] => [
  ...textsOf(
    slips.warnings.filter(({ isAside }) => !isAside),
    words,
  ),
  ...onContent(slips, words),
];

/**
 * Writes everything that the author should know to the console: an inline widget has no room for it.
 */
export function tellAuthorOf(
  slips: AuthorSlips,
  { figure, error, late }: FigureTask,
  words: Words,
): void {
  const failure = error ?? late;
  if (failure) tellAuthor(slips.element, causeOf(failure), errorSentence(failure, words));
  const sentences = [
    ...(figure
      ? [
          ...nothingSentences(figure, words),
          ...scopeSentences(figure, words),
          ...scopeAsides(figure, words),
        ]
      : []),
    ...textsOf(slips.warnings, words),
    // While the page is still loading, the content between the tags may only look wrong.
    ...(document.readyState === 'loading' ? [] : onContent(slips, words)),
  ];
  for (const sentence of sentences) tellAuthor(slips.element, sentence, sentence);
}

const onContent = ({ element, content }: AuthorSlips, words: Words): string[] =>
  content.map((code) => words.say(`attribute.${code}`, { tag: element.localName }));

const textsOf = (warnings: readonly Warning[], words: Words): string[] =>
  warnings.map(({ code, facts }) => words.say(`attribute.${code}`, facts));

/** The cause of an error as a key: the same for several widgets that cannot load one file. */
const causeOf = ({ code, facts, message }: KpiError): string =>
  facts.address === undefined || code === 'schema' ? message : `${code} ${facts.address}`;
