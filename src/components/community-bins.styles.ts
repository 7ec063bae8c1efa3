import { css } from 'lit';

export const binsStyles = css`
  .chart {
    min-height: var(--kpi-height, 23em);
  }

  /* Where two panels do not fit side by side, about: the room that they will take. */
  @media (max-width: 640px) {
    :host(:not([timescale='daily'], [timescale='monthly'])) .place {
      min-height: calc(2 * var(--kpi-height, 23em));
    }
  }
`;
