import { css } from 'lit';

/** Buttons that are pointed at, have the focus, are pressed or lead nowhere. Readers come to them later. */
export const buttonStateStyles = css`
  .tool:hover {
    border-color: var(--ink);
  }

  .tool:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  .tool:is([aria-pressed='true'], [aria-expanded='true']) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
    background: color-mix(in srgb, var(--accent) 14%, var(--surface));
  }

  .tool:is(:disabled, [aria-disabled='true']) {
    border-color: var(--grid);
    color: var(--muted);
    cursor: default;
  }

  @media (forced-colors: active) {
    .tool:is([aria-pressed='true'], [aria-expanded='true']) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .tool:is(:disabled, [aria-disabled='true']) {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
