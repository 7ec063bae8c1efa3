import { css } from 'lit';
import { seriesLegendStyles } from '../chart/series-legend.styles.js';

export const mapStyles = css`
  ${seriesLegendStyles}

  .chart {
    min-height: var(--kpi-height, 0);
  }

  .chart:not(.place) {
    /* Two fingers zoom and move the map; one scrolls the page. */
    touch-action: pan-x pan-y;
  }

  .zoomed .chart {
    overflow: clip;
    border-radius: 8px;
    box-shadow: 0 0 0 1px var(--grid);
    cursor: grab;
  }

  .zoomed .chart:active {
    cursor: grabbing;
  }

  /* A zoomed map is drawn beyond the edges of its box, so that it can be moved. */
  .zoomed .chart > svg {
    overflow: visible;
    will-change: transform;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 0.25em;
    font-size: 0.8125em;
  }

  .sizes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    margin: 0;
    padding: 0;
    color: var(--muted);
    font-variant-numeric: tabular-nums;
    list-style: none;
  }

  .sizes li {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
  }

  .sizes svg {
    fill: currentcolor;
  }

  .zooms {
    display: flex;
    gap: 0.25em;
    margin-inline-start: auto;
  }

  .zoom {
    display: grid;
    place-items: center;
    width: 28px;
    height: 28px;
    padding: 0;
    border: 1px solid var(--grid);
    border-radius: 4px;
    background: var(--surface);
  }

  .zoom:hover {
    border-color: var(--muted);
  }

  .zoom[aria-disabled='true'] {
    color: var(--muted);
    cursor: default;
  }

  .zoom[aria-disabled='true'] svg {
    opacity: 0.5;
  }

  .zoom svg {
    width: 16px;
    height: 16px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @media print {
    .zooms {
      display: none;
    }
  }

  .place {
    width: 100%;
    height: var(--kpi-height, auto);
    aspect-ratio: 1 / 0.53;
  }

  :host([projection='equal-earth']) .place {
    aspect-ratio: 1 / 0.5;
  }

  :host([projection='albers-usa']) .place {
    aspect-ratio: 1 / 0.59;
  }

  :host([projection='mercator']) .place {
    aspect-ratio: 1 / 0.61;
  }
`;
