import { css } from 'lit';

export const binsStyles = css`
  .chart {
    min-height: var(--kpi-height, 23em);
  }

  /* Below about this width two panels stand below each other: reserve space for both. */
  @media (max-width: 640px) {
    :host(:not([timescale='daily'], [timescale='monthly'])) .place {
      min-height: calc(2 * var(--kpi-height, 23em));
    }
  }
`;
