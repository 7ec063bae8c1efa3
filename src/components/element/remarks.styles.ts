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
    margin-block-start: 0.5em;
  }
`;
