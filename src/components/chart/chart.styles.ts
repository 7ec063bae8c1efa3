import { css } from 'lit';
import { cuesStyles } from './cues.styles.js';

/** Styles of the three widgets with a picture. */
export const chartStyles = css`
  ${cuesStyles}

  .label {
    font-size: 1.0625em;
    margin-block-end: 0.5em;
  }

  .chart {
    position: relative;
    border-radius: 4px;
    /* A finger that moves sideways points at one date after the other; up and down it scrolls. */
    touch-action: pan-y pinch-zoom;
    -webkit-tap-highlight-color: transparent;
  }

  .chart:is(.place, .sideways) {
    touch-action: manipulation;
  }

  .chart:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 3px;
  }

  .chart svg {
    display: block;
    direction: ltr;
    max-width: 100%;
    height: auto;
    user-select: none;
  }

  [aria-busy='true'] > .chart > svg {
    opacity: 0.5;
    transition: opacity 0.2s 0.3s;
  }

  .place {
    display: grid;
  }

  .place .none {
    font-size: 2em;
  }

  .place > slot {
    display: block;
    min-height: inherit;
  }

  .place .wait {
    height: auto;
    min-height: inherit;
  }

  /* If no figure will come, the place is as high as the author's fallback, whatever height a tag reserves. */
  :host(:is(:state(error), :state(empty))) .chart.place {
    height: auto;
    min-height: 0;
    aspect-ratio: auto;
  }

  .overlay {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  .tip {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 1;
    box-sizing: border-box;
    width: max-content;
    max-width: min(20em, 100%);
    padding: 0.5em 0.625em;
    border: 1px solid var(--grid);
    border-radius: 6px;
    background: var(--surface);
    box-shadow: 0 3px 14px rgb(0 0 0 / 18%);
    color: var(--ink);
    font-size: 0.8125em;
    line-height: 1.35;
    overflow-wrap: anywhere;
    pointer-events: none;
  }

  .tip-title {
    font-weight: 600;
  }

  .tip :is(.tip-title, .tip-line, .tip-name) {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .tip-line {
    color: var(--muted);
  }

  .tip-rows {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0 0.5em;
    align-items: baseline;
    margin-block-start: 0.25em;
  }

  .tip-rows.plain {
    grid-template-columns: 0 1fr auto;
    column-gap: 0;
  }

  .tip-rows.plain .tip-value {
    padding-inline-start: 0.75em;
  }

  .tip-swatch {
    width: 0.625em;
    height: 0.625em;
    border-radius: 2px;
  }

  /* Readers with forced colours still need the colours that tell one series from another. */
  @media (forced-colors: active) {
    .chart svg,
    .tip-swatch:not(.tip-total) {
      forced-color-adjust: none;
    }
  }

  .tip-value {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .tip-total {
    margin-block-start: 0.25em;
    padding-block-start: 0.25em;
    border-block-start: 1px solid var(--grid);
    font-weight: 600;
  }

  .tip-swatch.tip-total {
    width: auto;
    height: auto;
    align-self: stretch;
    border-radius: 0;
    margin-inline-end: -0.5em;
  }

  .tip-name.tip-total {
    margin-inline-end: -0.5em;
  }

  .caption {
    margin-block-start: 0.375em;
  }

  @media print {
    :is(.overlay, .tip) {
      display: none;
    }
  }

  .voice,
  .for-readers {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
