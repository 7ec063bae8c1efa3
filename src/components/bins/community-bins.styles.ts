import { css } from 'lit';

export const binsStyles = css`
  .chart {
    min-height: var(--kpi-height, 23em);
  }

  /* Two panels stand below each other where the names of the bins need that: reserve space for both. */
  @media (max-width: 640px) {
    :host(:not([timescale='daily'], [timescale='monthly'])) .place {
      min-height: calc(2 * var(--kpi-height, 23em));
    }
  }

  /* The usual bins need more room than those of most authors, and areas need little. */
  @media (max-width: 1420px) {
    :host(:not([timescale='daily'], [timescale='monthly'], [kind='treemap'], [bins])) .place {
      min-height: calc(2 * var(--kpi-height, 23em));
    }
  }
`;
