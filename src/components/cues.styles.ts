import { css } from 'lit';

export const cuesStyles = css`
  .cues {
    position: relative;
    z-index: 2;
    height: 0;
    font-size: 0.8125em;
    pointer-events: none;
  }

  .cues > span {
    position: absolute;
    inset: 2px 2px auto auto;
    box-sizing: border-box;
    max-width: calc(100% - 4px);
    padding: 0.0625em 0.5em;
    border: 1px solid var(--muted);
    border-radius: 4px;
    background: var(--surface);
    color: var(--ink);
    visibility: hidden;
  }

  /* The hints of a legend stand above it, as it may have many lines. */
  .cues:has(+ .series) > span {
    inset-block: auto 2px;
  }

  .cues:has(+ .chart:focus-visible:not(.quiet)) > .by-key,
  .cues:has(+ .series:not(.quiet) :focus-visible) > .by-key,
  .cues:has(+ .chart.pointed:not(:focus-visible)) > .by-mouse {
    visibility: visible;
  }

  .cues:has(+ .chart:focus-visible > .tip:not([hidden])) > .by-key {
    visibility: hidden;
  }

  @media print {
    .cues {
      display: none;
    }
  }
`;
