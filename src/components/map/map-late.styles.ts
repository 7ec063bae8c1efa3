import { css } from 'lit';

/** Styles of what comes to a map after its picture. */
export const mapLateStyles = css`
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

  .largest :is(p, li) {
    display: flex;
    gap: 1em;
    justify-content: space-between;
    max-width: 28em;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .largest span:last-child {
    flex: none;
    font-variant-numeric: tabular-nums;
  }

  .largest p {
    color: var(--muted);
  }

  .largest ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .tools .reset {
    margin: 0;
    font-size: 1em;
  }

  .zooms {
    display: flex;
    gap: 0.25em;
  }

  .zoom {
    display: grid;
    place-items: center;
    width: 32px;
    padding: 0;
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
`;
