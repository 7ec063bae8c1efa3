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

/** Everything a widget has to say about itself besides its figure, each as a sentence. */
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

// The line beside it is at the page's edge, whatever the direction of the sentence is.
const sentenceView = (kind: string, sentence: string): TemplateResult =>
  html`<p class=${kind}><span dir="ltr">${sentence}</span></p>`;

/** Why what is shown is not the newest there may be, and how old it is. */
const lateSentence = (late: KpiError, loadedAt: number, words: Words): string =>
  words.say('state.late', {
    age: words.ago((performance.now() - loadedAt) / 1000),
    error: errorSentence(late, words),
  });

/** Why there are but zeros, and words that nothing answers to. */
const scopeNotes = (figure: Figure, words: Words): string[] => [
  ...(figure.empty ? [] : nothingSentences(figure, words)),
  ...scopeSentences(figure, words),
];

/** The same as plain sentences, for where there is no room to show them. */
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

/** Rows of these kinds count, but perhaps not as what they are. */
const DOUBTFUL: ReadonlySet<ProblemCode> = new Set([
  'cut-off',
  'not-whole-dot',
  'comma-thousands',
  'repeated-column',
  'case-differs',
]);

/** The sentences that cast doubt on a number, or say why the author's text stands in its place. */
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
    <span aria-hidden="true" dir="ltr">${progressSentence(progress, words)}</span>
  `;
}
