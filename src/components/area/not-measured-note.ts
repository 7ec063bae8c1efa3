import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import type { AreaWord } from '../../options/area/area-kinds.js';
import { captionLine } from '../../words/captions.js';
import type { Words } from '../../words/format.js';
import { gapNotes } from './area-notes.js';
import { lateDays } from './late-days.js';

/**
 * The note on days that were not measured, which opens to list them. If the list cannot be loaded, it is tried again
 * when the note is opened again.
 */
export function notMeasuredNote(
  host: ReactiveControllerHost,
  figure: OverTimeFigure | null,
  kind: AreaWord,
  words: Words,
): TemplateResult | typeof nothing {
  const notes = gapNotes(figure, kind, words);
  if (!figure || notes.length === 0) return nothing;
  const load = (): unknown =>
    lateDays.module ??
    lateDays.load().then(
      () => host.requestUpdate(),
      () => null,
    );
  return html`
    <details class="not-measured" lang=${words.language} dir="ltr" @toggle=${load}>
      <summary>${captionLine(notes)}</summary>
      <ul>
        ${lateDays.module
          ?.notMeasuredDays(figure, words)
          .map(({ name, days }) => html`<li><bdi>${name}</bdi>: ${days}</li>`)}
      </ul>
    </details>
  `;
}
