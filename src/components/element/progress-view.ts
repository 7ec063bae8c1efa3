import { html, type TemplateResult } from 'lit';
import type { Progress } from '../../engine/engine.js';
import type { Words } from '../../words/format.js';
import { progressSentence } from '../../words/progress.js';

/** A progress bar with numbers. The numbers are hidden from screen readers, which would repeat them. */
export function progressView(progress: Progress, words: Words): TemplateResult {
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
