import { css } from 'lit';

/** Styles of the tooltip over a picture, and of what is drawn over it while it is pointed at. */
export const tipStyles = css`
  .tip {
    position: absolute;
    inset: 0 auto auto 0;
    /* Above everything, hints included. */
    z-index: 3;
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

  /* In layers of their own they move without the picture under them being painted again. */
  .chart.with-tip > :is(.tip, .overlay) {
    will-change: transform;
  }

  .go-to {
    position: absolute;
    inset: 4px auto auto 4px;
    z-index: 1;
    max-width: calc(100% - 8px);
    padding: 0.5em;
    border: 1px solid var(--grid);
    border-radius: 6px;
    background: var(--surface);
    color: var(--ink);
    font-size: 0.8125em;
  }

  .go-to label {
    display: grid;
    gap: 0.25em;
  }

  .go-to input {
    box-sizing: border-box;
    width: 16em;
    max-width: 100%;
    min-height: 32px;
    border: 1px solid var(--muted);
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
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

  .tip-note {
    grid-column: 2 / -1;
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

  .tip.pinned {
    pointer-events: auto;
  }

  .tip-link {
    display: flex;
    align-items: center;
    min-height: 24px;
  }

  .tip-link a {
    color: var(--accent);
  }

  .tip-link a:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
    border-radius: 2px;
  }

  /* Readers with forced colours still need the colours that tell one series from another. */
  @media (forced-colors: active) {
    .tip-swatch:not(.tip-total) {
      forced-color-adjust: none;
    }
  }

  @media print {
    :is(.overlay, .tip) {
      display: none;
    }
  }
`;
