import { css } from 'lit';

// Two panels stand below each other where the names of their bins need that: reserve space for both. The usual bins
// need more room than those of most authors, and areas need little; wide panels are lower.
export const binsStyles = css`
  .chart {
    min-height: var(--kpi-height, 23em);
  }

  @media (max-width: 1420px) {
    :host(:not([timescale='daily'], [timescale='monthly'], [kind='treemap'], [bins]))
      .place:where(:not(.kept *)) {
      min-height: calc(1.3 * var(--kpi-height, 23em));
    }
  }

  @media (max-width: 640px) {
    :host(:not([timescale='daily'], [timescale='monthly'])) .place:where(:not(.kept *)) {
      min-height: calc(2 * var(--kpi-height, 23em));
    }
  }
`;
