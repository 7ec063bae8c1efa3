import type { LitElement } from 'lit';
import '../../words/english/attributes.js';
import { wordsFor } from '../../words/format.js';
import { tellAuthor } from './console.js';
import { languageOf } from './language.js';

/** Tells the author that an element is in a list of contents, where generators of sites copy whole headings. */
export function tellOfContents(element: LitElement): void {
  const sentence = wordsFor(languageOf(element)).say('attribute.copied', {
    tag: element.localName,
  });
  tellAuthor(element, sentence, sentence);
}
