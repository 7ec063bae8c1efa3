import { css } from 'lit';

export const areaChartStyles = css`
  .chart {
    min-height: var(--kpi-height, 26em);
    cursor: crosshair;
  }

  .chart.place {
    cursor: auto;
  }
`;
