import { css } from 'lit';

/** Styles of remarks that few widgets show: errors and warnings, and the button to try again. */
export const remarkStyles = css`
  .status :is(.error, .warning, .empty) {
    padding-inline-start: 0.625em;
    border-inline-start: 3px solid var(--grid);
  }

  .status .error {
    padding-block: 0.25em;
    border-color: var(--danger);
    color: var(--ink);
    font-size: 1.0625em;
  }

  .status .warning {
    border-color: var(--warning);
  }

  .retry {
    min-height: 26px;
    margin-block-start: 0.5em;
    padding: 0.125em 0.75em;
    border: 1px solid var(--muted);
    border-radius: 6px;
    background: none;
    color: var(--ink);
    font: inherit;
    font-size: max(1em, 12px);
    cursor: pointer;
  }

  .retry:hover {
    border-color: var(--ink);
  }

  .retry:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  @media print {
    .retry {
      display: none;
    }
  }
`;
