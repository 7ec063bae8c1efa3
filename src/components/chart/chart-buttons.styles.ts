import { css } from 'lit';

/** Buttons beside a picture. */
export const chartButtonStyles = css`
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }

  button:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }

  .reset {
    min-height: 24px;
    margin-block-start: 0.375em;
    margin-inline-end: 0.5em;
    padding: 0.125em 0.625em;
    border: 1px solid var(--grid);
    border-radius: 4px;
    background: var(--surface);
    font-size: 0.8125em;
  }

  .reset:hover {
    border-color: var(--muted);
  }

  .reset[aria-pressed='true'] {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }

  @media (forced-colors: active) {
    .reset[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .reset {
      display: none;
    }
  }
`;
