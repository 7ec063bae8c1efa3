import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/format.js';
import {
  emptySentence,
  errorSentence,
  problemSentences,
  progressSentence,
  staleSentence,
} from '../words/messages.js';
import type { Progress } from '../engine/engine.js';
import type { FigureTask } from './figure-task.js';

/** Everything a widget has to say about itself besides its figure, each as a sentence. */
export function statusView(
  { status, figure, error, progress }: FigureTask,
  label: string,
  warnings: readonly string[],
  words: Words,
): TemplateResult {
  const isWaiting = status === 'loading' && figure === null;
  const stale = figure && staleSentence(figure, words);
  const problems = figure ? problemSentences(figure.sources, words) : [];
  return html`
    <div part="status" class="status" role="status" lang=${words.language} dir="ltr">
      ${
        isWaiting || progress
          ? html`<p class="loading">
              ${isWaiting ? html`<span>${words.say('state.loading', { label })}</span>` : nothing}
              ${progress ? progressView(progress, words) : nothing}
            </p>`
          : nothing
      }
      ${
        error
          ? html`<p class="error">
              <b>${words.say('error.title', { label })}</b> ${errorSentence(error, words)}
            </p>`
          : nothing
      }
      ${figure?.empty ? html`<p class="empty">${emptySentence(figure, words)}</p>` : nothing}
      ${stale ? html`<p class="stale">${stale}</p>` : nothing}
      ${[...warnings, ...problems].map((sentence) => html`<p class="warning">${sentence}</p>`)}
    </div>
  `;
}

/** The same as plain sentences, for where there is no room to show them. */
export function statusSentences(
  { figure, error }: FigureTask,
  label: string,
  warnings: readonly string[],
  words: Words,
): string[] {
  const stale = figure && staleSentence(figure, words);
  return [
    ...(error ? [`${words.say('error.title', { label })} ${errorSentence(error, words)}`] : []),
    ...(figure?.empty ? [emptySentence(figure, words)] : []),
    ...(stale ? [stale] : []),
    ...warnings,
    ...(figure ? problemSentences(figure.sources, words) : []),
  ];
}

/** A bar, and figures for the eye alone: read aloud again and again they would be in the way. */
function progressView(progress: Progress, words: Words): TemplateResult {
  const { bytes, total } = progress;
  const name = words.say('progress.label');
  return html`
    ${
      total === null
        ? html`<progress aria-label=${name}></progress>`
        : html`<progress aria-label=${name} .max=${total} .value=${bytes}></progress>`
    }
    <span aria-hidden="true">${progressSentence(progress, words)}</span>
  `;
}
