import { html, nothing, type TemplateResult } from 'lit';
import '../../words/english/first.js';
import type { Words } from '../../words/format.js';
import type { FigureTask } from './figure-task.js';
import { isTitled } from './surroundings.js';

/** The title of a widget: the author's, else one that says what is shown. */
export class Title {
  text = '';
  #isShown = false;
  readonly #host: Element;

  constructor(host: Element) {
    this.#host = host;
  }

  /**
   * @param label the author's title; '' for no title
   * @param usual makes a title if the author gives none
   */
  take(label: string | null, usual: () => string, task: FigureTask, words: Words): void {
    // An illegal word leaves open what should be shown.
    const isUnknown = !label && task.error?.facts.reason === 'word';
    this.text = label || (isUnknown ? words.say('error.untitled') : usual());
    this.#isShown = label !== '' && !isUnknown && !isTitled(this.#host, this.text);
  }

  render(): TemplateResult | typeof nothing {
    return this.#isShown
      ? html`<div part="label" class="label" dir="auto">${this.text}</div>`
      : nothing;
  }
}
