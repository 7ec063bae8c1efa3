import { html, type TemplateResult } from 'lit';
import '../../words/english/axes.js';
import type { Words } from '../../words/format.js';
import { canExplore } from '../explore/late-view.js';

/** A hint on the key that opens the explore view; none if this build has no such view. */
export const exploreKeys = (words: Words): readonly string[] =>
  canExplore ? [words.say('explore.keys')] : [];

/** A button that opens the explore view. */
export const exploreButton = (words: Words, onClick: () => void): TemplateResult =>
  html`<button type="button" class="reset" @click=${onClick}>${words.say('explore.open')}</button>`;
