import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../words/format.js';
import type { Ability } from './abilities.js';
import { lateChart } from './late-chart.js';

/**
 * The box of a picture. Its accessible name is a summary of the picture. It takes the focus, and a live
 * region beside it reads out what the reader reaches by key. Hints come with the code of what they are on.
 */
export function chartView(
  summary: string,
  {
    kind,
    abilities,
    mouse = '',
    words,
  }: {
    readonly kind: string;
    readonly abilities: readonly Ability[];
    /** A hint on the mouse, besides what the abilities say. */
    readonly mouse?: string;
    readonly words: Words;
  },
): TemplateResult {
  const late = lateChart.module;
  const keys = late?.keyHints(abilities, words) ?? nothing;
  return html`
    ${late?.cues('chart', keys as string, mouse || late.mouseHint(abilities, words)) ?? nothing}
    <div
      part="chart"
      class="chart"
      role="application"
      aria-roledescription=${kind}
      aria-description=${keys}
      lang=${words.language}
      aria-label=${summary}
      tabindex="0"
    ></div>
    <div class="voice" aria-live="polite"></div>
  `;
}

/** A box of the same size while there is no picture. */
export const chartPlace = (content: TemplateResult): TemplateResult =>
  html`<div part="chart" class="chart place">${content}</div>`;

/** The box that `chartView` or `chartPlace` has made. */
export const chartBox = (root: ParentNode): HTMLElement | null => root.querySelector('.chart');

export const chartVoice = (root: ParentNode): HTMLElement | null => root.querySelector('.voice');
