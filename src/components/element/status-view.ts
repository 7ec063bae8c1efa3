import { html, nothing, type TemplateResult } from 'lit';
import { firstErrorSentence, unexplainedSentence } from '../../words/first-errors.js';
import type { Words } from '../../words/format.js';
import { staleSentence } from '../../words/stale.js';
import type { FigureTask } from './figure-task.js';
import type { Remark } from './remarks.js';

/**
 * Renders the status of a widget: loading, and what there is to say.
 * @param progress how far the load has come
 */
export const statusView = (
  { status, figure }: FigureTask,
  label: string,
  progress: TemplateResult | typeof nothing,
  remarks: readonly TemplateResult[],
  words: Words,
): TemplateResult => {
  const isWaiting = status === 'loading' && figure === null;
  return html`
    <div part="status" class="status" role="status" lang=${words.language}>
      ${
        isWaiting || progress !== nothing
          ? html`<p class="loading">
              ${isWaiting ? html`<span dir="ltr">${words.say('state.loading', { label })}</span>` : nothing}
              ${progress}
            </p>`
          : nothing
      }
      ${remarks}
    </div>
  `;
};

// The `p` has the page's direction, so its side line is at the page's edge; the sentence is left to right.
export function remarkView({ kind, lead, sentence }: Remark): TemplateResult {
  const style = kind === 'late' ? 'warning' : kind;
  const start = lead ? html`<b>${lead}</b> ` : nothing;
  return html`<p class=${style}><span dir="ltr">${start}${sentence}</span></p>`;
}

/**
 * What can be said without any code that comes later: the age of the data, and that there is a failure. The
 * network may be cut, so that no such code comes.
 */
export function firstRemarks(
  { figure, error, late }: FigureTask,
  label: string,
  words: Words,
): Remark[] {
  const failed = error ?? late;
  const stale = figure && staleSentence(figure, words);
  return [
    ...(failed
      ? [
          {
            kind: error ? 'error' : 'late',
            lead: error ? words.say('error.title', { label }) : '',
            sentence: firstErrorSentence(failed, words) ?? unexplainedSentence(failed, words),
          } as const,
        ]
      : []),
    ...(stale ? [{ kind: 'stale', lead: '', sentence: stale } as const] : []),
  ];
}
