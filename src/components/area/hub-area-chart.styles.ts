import { css } from 'lit';
import { seriesLegendStyles } from '../chart/series-legend.styles.js';

export const areaChartStyles = css`
  ${seriesLegendStyles}

  .chart {
    min-height: var(--kpi-height, 26em);
    cursor: crosshair;
  }

  .chart.place {
    cursor: auto;
  }
`;
