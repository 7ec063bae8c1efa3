import { html, nothing, type TemplateResult } from 'lit';
import type { KpiError } from '../data/errors.js';
import type { ProblemCode } from '../data/table.js';
import type { Figure } from '../figures/figure.js';
import type { Words } from '../words/format.js';
import { lateHubsText } from '../words/late-hubs.js';
import { errorSentence, progressSentence, staleSentence } from '../words/messages.js';
import { nothingSentences } from '../words/nothing.js';
import { scopeSentences } from '../words/scope-sentences.js';
import { problemSentences } from '../words/problems.js';
import type { Progress } from '../engine/engine.js';
import type { FigureTask } from './figure-task.js';

/** Renders the status of a widget: loading, errors, warnings and notes, each as a sentence. */
export function statusView(
  { status, figure, error, late, loadedAt, progress, canRetry }: FigureTask,
  label: string,
  warnings: readonly string[],
  words: Words,
  retry: () => void,
): TemplateResult {
  const isWaiting = status === 'loading' && figure === null;
  const stale = figure && staleSentence(figure, words);
  const empty = figure?.empty ? nothingSentences(figure, words) : [];
  const notes = figure ? scopeNotes(figure, words) : [];
  const problems = figure ? problemSentences(figure.sources, words) : [];
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
      ${
        error
          ? html`<p class="error">
              <span dir="ltr"
                ><b>${words.say('error.title', { label })}</b> ${errorSentence(error, words)}</span
              >
            </p>`
          : nothing
      }
      ${late ? sentenceView('warning', lateSentence(late, loadedAt, words)) : nothing}
      ${
        canRetry
          ? html`<button type="button" class="retry" dir="ltr" @click=${retry}>
              ${words.say('state.retry')}
            </button>`
          : nothing
      }
      ${empty.map((sentence) => sentenceView('empty', sentence))}
      ${notes.map((sentence) => sentenceView('warning', sentence))}
      ${stale ? sentenceView('stale', stale) : nothing}
      ${[...warnings, ...problems].map((sentence) => sentenceView('warning', sentence))}
    </div>
  `;
}

// The `p` has the page's direction, so its side line is at the page's edge; the sentence is left to right.
const sentenceView = (kind: string, sentence: string): TemplateResult =>
  html`<p class=${kind}><span dir="ltr">${sentence}</span></p>`;

/** Says why the figure could not be refreshed, and how old it is. */
const lateSentence = (late: KpiError, loadedAt: number, words: Words): string =>
  words.say('state.late', {
    age: words.ago((performance.now() - loadedAt) / 1000),
    error: errorSentence(late, words),
  });

/** Notes on why there are only zeros, and on names in lists that match nothing. */
const scopeNotes = (figure: Figure, words: Words): string[] => [
  ...(figure.empty ? [] : nothingSentences(figure, words)),
  ...scopeSentences(figure, words),
];

/** The same sentences as plain text, for the tooltip of an inline number. */
export function statusSentences(
  { figure, error, late, loadedAt }: FigureTask,
  label: string,
  warnings: readonly string[],
  words: Words,
): string[] {
  const stale = figure && staleSentence(figure, words);
  const lateHubs = figure?.kind === 'number' ? lateHubsText(figure, words) : null;
  return [
    ...(error ? [`${words.say('error.title', { label })} ${errorSentence(error, words)}`] : []),
    ...(late ? [lateSentence(late, loadedAt, words)] : []),
    ...(figure?.empty ? nothingSentences(figure, words) : []),
    ...(figure ? scopeNotes(figure, words) : []),
    ...(stale ? [stale] : []),
    ...(lateHubs ? [lateHubs.whole] : []),
    ...warnings,
    ...(figure ? problemSentences(figure.sources, words) : []),
  ];
}

/** Problems of rows that count, but perhaps with a wrong value. */
const DOUBTFUL: ReadonlySet<ProblemCode> = new Set([
  'cut-off',
  'not-whole-dot',
  'comma-thousands',
  'repeated-column',
  'case-differs',
]);

/** The sentences that cast doubt on a number, or say why the author's text is shown instead. */
export function doubtSentences(
  { figure, error }: FigureTask,
  warnings: readonly string[],
  words: Words,
): string[] {
  const lacking = (figure?.sources ?? []).map((source) => ({
    ...source,
    problems: source.problems.filter(({ leftOut, code }) => leftOut || DOUBTFUL.has(code)),
  }));
  return [
    ...(error ? [errorSentence(error, words)] : []),
    ...(figure?.empty ? nothingSentences(figure, words) : []),
    ...(figure ? scopeSentences(figure, words) : []),
    ...warnings,
    ...problemSentences(lacking, words),
  ];
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
