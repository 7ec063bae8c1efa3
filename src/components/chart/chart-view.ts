import { html, nothing, type TemplateResult } from 'lit';
import { lateChart } from './late-chart.js';

/**
 * The box of a picture. Its accessible name is a summary of the picture. It takes the focus, and a live
 * region beside it reads out what the reader reaches by key.
 */
export const chartView = (
  summary: string,
  {
    kind,
    keys,
    mouse = '',
    language,
  }: {
    readonly kind: string;
    readonly keys: string;
    readonly mouse?: string;
    readonly language: string;
  },
): TemplateResult => html`
  ${lateChart.module?.cues('chart', keys, mouse) ?? nothing}
  <div
    part="chart"
    class="chart"
    role="application"
    aria-roledescription=${kind}
    aria-description=${keys}
    lang=${language}
    aria-label=${summary}
    tabindex="0"
  ></div>
  <div class="voice" aria-live="polite"></div>
`;

/** A box of the same size while there is no picture. */
export const chartPlace = (content: TemplateResult): TemplateResult =>
  html`<div part="chart" class="chart place">${content}</div>`;

/** The box that `chartView` or `chartPlace` has made. */
export const chartBox = (root: ParentNode): HTMLElement | null => root.querySelector('.chart');

export const chartVoice = (root: ParentNode): HTMLElement | null => root.querySelector('.voice');
