import { languageOf } from '../components/element/language.js';
import { TAGS } from '../components/element/version.js';
import { quoted } from '../words/quoted.js';
import { wordsFor, type Words } from '../words/format.js';
import { loadSentences } from '../words/languages.js';
import '../words/english/anywidget.js';
import { attributeText, ModelFault, namesOf, valueOf, type Model } from './model.js';
import { ModelData } from './model-data.js';

/** The tag of a model, with its attributes, in a place of the host; or a sentence that says why there is none. */
export class ModelWidget {
  readonly #model: Model;
  readonly #place: HTMLElement;
  #shown: HTMLElement | null = null;
  #data: ModelData | null = null;
  /** The value of the model from which `#data` was made. */
  #madeOf: unknown;
  #isWaiting = false;
  #isOver = false;

  constructor(model: Model, place: HTMLElement) {
    this.#model = model;
    this.#place = place;
    this.#show();
    for (const name of watchedNames()) model.on(`change:${name}`, this.#follow);
  }

  /** Leaves nothing of the widget in its place. */
  remove(): void {
    this.#isOver = true;
    for (const name of watchedNames()) {
      try {
        this.#model.off(`change:${name}`, this.#follow);
      } catch {
        // The model of a MyST page cannot take listeners back. It goes with its page.
        break;
      }
    }
    this.#shown?.remove();
    this.#release();
  }

  /** Several changes of a model come one by one, but belong together. */
  readonly #follow = (): void => {
    if (this.#isWaiting || this.#isOver) return;
    this.#isWaiting = true;
    queueMicrotask(() => {
      this.#isWaiting = false;
      if (!this.#isOver) this.#show();
    });
  };

  #show(): void {
    const language = languageOf(this.#place);
    try {
      this.#showTag(wordsFor(language));
    } catch (fault) {
      if (!(fault instanceof ModelFault)) throw fault;
      this.#showSentence(fault.message);
      void loadSentences(language)?.then(this.#follow);
    }
  }

  #showTag(words: Words): void {
    const tag = this.#tag(words);
    const attributes = this.#attributes(tag, words);
    const isSame = this.#shown?.localName === tag;
    const element = isSame ? (this.#shown as HTMLElement) : document.createElement(tag);
    for (const [name, text] of attributes) {
      if (text === null) element.removeAttribute(name);
      else if (element.getAttribute(name) !== text) element.setAttribute(name, text);
    }
    if (!isSame) this.#put(element);
  }

  #tag(words: Words): string {
    const tag = this.#model.get('tag');
    const tags = words.list(TAGS.map(quoted));
    if (typeof tag === 'string' && TAGS.includes(tag)) return tag;
    const error = this.#model.get('error');
    if (tag == null && typeof error === 'string')
      throw new ModelFault(words.say('anywidget.unread', { error }));
    throw new ModelFault(
      tag == null
        ? words.say('anywidget.no-tag', { tags })
        : words.say('anywidget.tag', { tag: JSON.stringify(tag).replaceAll('"', ''), tags }),
    );
  }

  /** The attributes of a tag, and `null` for those that it does not get. */
  #attributes(tag: string, words: Words): Map<string, string | null> {
    const data = this.#dataOf(words);
    return new Map(
      attributesOf(tag).map((attribute) => {
        const value = valueOf(this.#model, namesOf(attribute));
        const address = data.addressOf(attribute);
        if (address !== undefined) {
          if (value == null || value === '') return [attribute, address];
          throw new ModelFault(words.say('anywidget.twice', { name: attribute }));
        }
        const text = attributeText(value);
        if (text !== undefined) return [attribute, text];
        throw new ModelFault(words.say('anywidget.value', { name: attribute }));
      }),
    );
  }

  #dataOf(words: Words): ModelData {
    const data = this.#model.get('data');
    if (this.#data && data === this.#madeOf) return this.#data;
    const made = new ModelData(data, words);
    this.#release();
    this.#madeOf = data;
    return (this.#data = made);
  }

  #showSentence(text: string): void {
    const sentence = document.createElement('p');
    sentence.setAttribute('role', 'status');
    sentence.textContent = text;
    this.#put(sentence);
  }

  /** Other children of the place are the host's, such as a style sheet. */
  #put(element: HTMLElement): void {
    if (this.#shown?.parentNode === this.#place) this.#shown.replaceWith(element);
    else this.#place.append(element);
    this.#shown = element;
  }

  #release(): void {
    this.#data?.release();
    this.#data = null;
  }
}

/** The attributes that a tag declares, in the version of the kit that has defined it on this page. */
function attributesOf(tag: string): readonly string[] {
  const { observedAttributes } = customElements.get(tag) as unknown as {
    readonly observedAttributes: readonly string[];
  };
  return observedAttributes;
}

const watchedNames = (): readonly string[] => [
  ...new Set(['tag', 'data', ...TAGS.flatMap(attributesOf).flatMap(namesOf)]),
];
