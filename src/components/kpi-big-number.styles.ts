import { css } from 'lit';

export const bigNumberStyles = css`
  .label {
    color: var(--muted);
    font-size: 0.9375em;
  }

  .value {
    min-height: 1.15em;
    font-size: clamp(2.25em, 1.75em + 2vw, 3em);
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }

  [aria-busy='true'] > .value:not(:has(slot)) {
    opacity: 0.5;
    transition: opacity 0.2s 0.3s;
  }

  .value .wait {
    display: inline-block;
    width: 3.5ch;
    height: 0.8em;
  }
`;
