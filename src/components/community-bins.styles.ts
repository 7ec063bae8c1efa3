import { css } from 'lit';

export const binsStyles = css`
  .chart {
    min-height: var(--kpi-height, 23rem);
  }
`;
