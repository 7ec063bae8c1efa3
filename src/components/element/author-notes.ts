import type { KpiError } from '../../data/errors.js';
import type { Words } from '../../words/format.js';
import { errorSentence } from '../../words/messages.js';
import { nothingSentences } from '../../words/nothing.js';
import { scopeAsides, scopeSentences } from '../../words/scope-sentences.js';
import type { AttributeReader } from './attributes.js';
import { tellAuthor } from './console.js';
import type { FigureTask } from './figure-task.js';
import type { OwnContent } from './own-content.js';

/** The notes of a widget for the author of its page: on its tag, and on the content between the tags. */
export class AuthorNotes {
  /** The attributes as they were read last. */
  read: AttributeReader | null = null;
  readonly #element: Element;
  readonly #own: OwnContent;

  constructor(element: Element, own: OwnContent) {
    this.#element = element;
    this.#own = own;
  }

  /** The sentences that the widget itself shows. */
  onWidget(words: Words): string[] {
    const shown = this.read?.warnings.filter(({ isAside }) => !isAside);
    return [...textsOf(shown, words), ...this.#onContent(words)];
  }

  /**
   * Writes everything that the author should know to the console: an inline widget has no room for it.
   */
  tell({ figure, error, late }: FigureTask, words: Words): void {
    const failure = error ?? late;
    if (failure) tellAuthor(this.#element, causeOf(failure), errorSentence(failure, words));
    const sentences = [
      ...(figure
        ? [
            ...nothingSentences(figure, words),
            ...scopeSentences(figure, words),
            ...scopeAsides(figure, words),
          ]
        : []),
      ...textsOf(this.read?.warnings, words),
      // While the page is still loading, the content between the tags may only look wrong.
      ...(document.readyState === 'loading' ? [] : this.#onContent(words)),
    ];
    for (const sentence of sentences) tellAuthor(this.#element, sentence, sentence);
  }

  #onContent(words: Words): string[] {
    return this.#own.warnings.map((key) => words.say(key, { tag: this.#element.localName }));
  }
}

const textsOf = (warnings: AttributeReader['warnings'] = [], words: Words): string[] =>
  warnings.map(({ key, facts }) => words.say(key, facts));

/** The cause of an error as a key: the same for several widgets that cannot load one file. */
const causeOf = ({ code, facts, message }: KpiError): string =>
  facts.address === undefined || code === 'schema' ? message : `${code} ${facts.address}`;
