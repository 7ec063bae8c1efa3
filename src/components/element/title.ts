import { html, nothing, type TemplateResult } from 'lit';
import '../../words/english/first.js';
import type { Words } from '../../words/format.js';
import type { FigureTask } from './figure-task.js';
import { isTitled } from './surroundings.js';

/** The levels of headings, the usual one first; '0' for a title that is none. */
export const HEADING_LEVELS = ['3', '0', '1', '2', '4', '5', '6'] as const;

/** The title of a widget: the author's, else one that says what is shown. */
export class Title {
  text = '';
  level: (typeof HEADING_LEVELS)[number] = '3';
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
    return this.#isShown ? titleView(this.text, this.level) : nothing;
  }
}

/** @param at level of the heading */
export function titleView(text: string, at: (typeof HEADING_LEVELS)[number]): TemplateResult {
  const [role, level] = at === '0' ? [nothing, nothing] : ['heading', at];
  // As a property, the text has no space around it.
  return html`<div
    part="label"
    class="label"
    dir="auto"
    role=${role}
    aria-level=${level}
    .textContent=${text}
  ></div>`;
}
