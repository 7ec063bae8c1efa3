import { css } from 'lit';

/** Buttons beside a picture. */
export const chartButtonStyles = css`
  .reset {
    margin-block-start: 0.375em;
    margin-inline-end: 0.5em;
    font-size: 0.8125em;
  }
`;
