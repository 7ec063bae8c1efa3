import { css } from 'lit';

export const cuesStyles = css`
  .cues {
    display: block;
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
  .of-series > span {
    inset-block: auto 2px;
  }

  .by-mouse {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* A tooltip beside it stands below it: one line in its own font, and its frame. */
  :has(> .of-chart > .by-mouse) > .chart.pointed:not(:focus-visible) {
    --tip-top: calc(1.525em + 8px);
  }

  /* Through the parent: in a shadow root WebKit does not notice when the next sibling in :has() changes. */
  :has(> .chart:focus-visible:not(.quiet, .with-tip)) > .of-chart > .by-key,
  :has(> .series.reached:not(.quiet)):not(:has(.chart.with-tip)) > .of-series > .by-key,
  :has(> .chart.pointed:not(:focus-visible)) > .of-chart > .by-mouse {
    visibility: visible;
  }

  @media print {
    .cues {
      display: none;
    }
  }
`;
