import { css } from 'lit';
import { seriesLegendStyles } from '../chart/series-legend.styles.js';

export const mapStyles = css`
  ${seriesLegendStyles}

  .chart {
    min-height: var(--kpi-height, 0);
  }

  /* The list is beside the map from 900 px on, and below it on narrower pages. */
  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
  }

  .map {
    flex: 1 1 max(0px, (900px - 100%) * 99);
    min-width: 0;
    max-width: 100%;
  }

  .largest {
    flex: 0 1 max(17em, (900px - 100%) * 99);
    max-width: 100%;
    min-height: calc(1.6em * (1 + var(--rows)));
    font-size: 0.8125em;
    line-height: 1.6;
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
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }

  .sizes span {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
  }

  .sizes svg {
    fill: currentcolor;
  }

  /* Room for a button that comes later. */
  .buttons {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: end;
    min-width: 16em;
    min-height: 32px;
    margin-inline-start: auto;
  }

  .place {
    width: 100%;
    height: var(--kpi-height, auto);
    aspect-ratio: 1 / 0.46;
  }

  :host([projection='equal-earth']) .place {
    aspect-ratio: 1 / 0.454;
  }

  :host([projection='albers-usa']) .place {
    aspect-ratio: 1 / 0.59;
  }

  :host([projection='mercator']) .place {
    aspect-ratio: 1 / 0.61;
  }

  /* On paper a map with its words has no room for the list, nor for the room that waits for it. */
  @media print {
    .beside,
    .map {
      display: contents;
    }

    .buttons,
    .largest {
      display: none;
    }
  }
`;
