import '../words/english/interactions.js';
import type { Words } from '../words/format.js';
import type { Stage } from './interaction.js';

/** A field over a picture, opened by the key G, in which a reader types the day or name to go to. */
export class GoTo {
  readonly element = document.createElement('div');
  /** Names that the picture can be searched for: days and names, names alone, or none. */
  offers: 'days' | 'names' | null = null;
  readonly #stage: Pick<Stage, 'box' | 'say'>;
  readonly #words: () => Words;
  readonly #go: (text: string) => boolean;
  readonly #field = document.createElement('input');
  readonly #label = document.createElement('span');
  readonly #stop = new AbortController();

  /** @param go goes to what a text names; returns `false` if nothing has that name */
  constructor(
    stage: Pick<Stage, 'box' | 'say'>,
    words: () => Words,
    go: (text: string) => boolean,
  ) {
    this.#stage = stage;
    this.#words = words;
    this.#go = go;
    const { element } = this;
    element.className = 'go-to';
    element.hidden = true;
    this.#field.autocomplete = 'off';
    const label = document.createElement('label');
    label.append(this.#label, this.#field);
    element.append(label);
    const { signal } = this.#stop;
    stage.box.addEventListener('keydown', this.#onKey, { signal });
    // Keys in the field are letters of a name, and no commands to the picture.
    element.addEventListener('keydown', this.#onOwnKey, { signal });
    element.addEventListener('focusout', () => (element.hidden = true), { signal });
  }

  destroy(): void {
    this.#stop.abort();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const isCommand = event.ctrlKey || event.metaKey || event.altKey;
    if (event.key.toLowerCase() !== 'g' || isCommand || !this.offers) return;
    event.preventDefault();
    this.#label.textContent = this.#words().say(`goTo.${this.offers}`);
    this.element.hidden = false;
    this.#field.value = '';
    this.#field.focus();
  };

  readonly #onOwnKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') this.#stage.box.focus();
    if (event.key === 'Enter') this.#search(this.#field.value.trim());
  };

  #search(text: string): void {
    this.#stage.box.focus();
    if (!text || this.#go(text)) return;
    this.#stage.say(this.#words().say(`goTo.no.${this.offers ?? 'names'}`, { text }));
  }
}
