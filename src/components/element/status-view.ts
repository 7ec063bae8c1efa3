import { html, nothing, type TemplateResult } from 'lit';
import type { Progress } from '../../engine/engine.js';
import type { Words } from '../../words/format.js';
import { progressSentence } from '../../words/progress.js';
import type { FigureTask } from './figure-task.js';
import type { Remark } from './remarks.js';

/** Renders the status of a widget: loading, and every remark as a sentence. */
export function statusView(
  { status, figure, progress, canRetry }: FigureTask,
  label: string,
  remarks: readonly Remark[],
  words: Words,
  retry: () => void,
): TemplateResult {
  const isWaiting = status === 'loading' && figure === null;
  const failures = remarks.filter(isFailure);
  const others = remarks.filter((one) => !isFailure(one) && one.kind !== 'told');
  return html`
    <div part="status" class="status" role="status" lang=${words.language}>
      ${
        isWaiting || progress
          ? html`<p class="loading">
              ${isWaiting ? html`<span dir="ltr">${words.say('state.loading', { label })}</span>` : nothing}
              ${progress ? progressView(progress, words) : nothing}
            </p>`
          : nothing
      }
      ${failures.map(remarkView)}
      ${
        canRetry
          ? html`<button type="button" class="retry" dir="ltr" @click=${retry}>
              ${words.say('state.retry')}
            </button>`
          : nothing
      }
      ${others.map(remarkView)}
    </div>
  `;
}

/** Whether a load has failed: the button to try again follows these. */
const isFailure = ({ kind }: Remark): boolean => kind === 'error' || kind === 'late';

// The `p` has the page's direction, so its side line is at the page's edge; the sentence is left to right.
function remarkView({ kind, lead, sentence }: Remark): TemplateResult {
  const style = kind === 'late' ? 'warning' : kind;
  const start = lead ? html`<b>${lead}</b> ` : nothing;
  return html`<p class=${style}><span dir="ltr">${start}${sentence}</span></p>`;
}

/** A progress bar with numbers. The numbers are hidden from screen readers, which would repeat them. */
function progressView(progress: Progress, words: Words): TemplateResult {
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
