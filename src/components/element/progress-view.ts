import { html, type LitElement, type TemplateResult } from 'lit';
import type { Progress } from '../../engine/progress.js';
import '../../words/english/progress.js';
import type { Words } from '../../words/format.js';
import { progressSentence } from '../../words/progress.js';
import { addStyles } from './add-styles.js';
import { progressStyles } from './progress.styles.js';

/** A progress bar with numbers. The numbers are hidden from screen readers, which would repeat them. */
export function progressView(host: LitElement, progress: Progress, words: Words): TemplateResult {
  addStyles(host, progressStyles);
  const { bytes, total } = progress;
  const name = words.say('progress.label');
  return html`
    ${
      total === null
        ? html`<progress aria-label=${name}></progress>`
        : html`<progress aria-label=${name} .max=${total} .value=${bytes}></progress>`
    }
    <span aria-hidden="true" dir="ltr">${progressSentence(progress, words)}</span>
  `;
}
