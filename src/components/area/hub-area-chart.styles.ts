import { css } from 'lit';
import { seriesLegendStyles } from '../chart/series-legend.styles.js';

export const areaChartStyles = css`
  ${seriesLegendStyles}

  .chart {
    min-height: var(--kpi-height, 26em);
    cursor: crosshair;
  }

  /* One row of months is lower than a chart. */
  @media screen and (min-width: 720px) {
    :host([kind='calendar' i]) .chart {
      min-height: var(--kpi-height, 15em);
    }
  }

  /* A calendar draws totals: it has no colours of series. */
  .totals .item svg {
    display: none;
  }

  .chart.place {
    cursor: auto;
  }

  .not-measured {
    display: inline-block;
  }

  .not-measured summary {
    min-height: 24px;
    cursor: pointer;
  }

  .not-measured ul {
    margin: 0.25em 0 0;
    padding-inline-start: 1.25em;
  }
`;
