import { css } from 'lit';

/** Styles of the legend of series. */
export const seriesLegendStyles = css`
  .series {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
    margin-block: 0.375em 0;
    font-size: 0.8125em;
  }

  .item {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
    min-height: 24px;
    max-width: 100%;
    padding: 0 0.375em;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .item:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }

  .lead {
    padding-block: 0.25em;
    margin-inline-end: 0.25em;
    color: var(--muted);
  }

  .minor {
    min-height: 24px;
    padding: 0 0.5em;
    border: 1px solid var(--grid);
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .item:hover,
  .minor:hover {
    background: color-mix(in srgb, var(--muted) 14%, transparent);
  }

  .item svg {
    flex: none;
    width: 0.77em;
    height: 0.77em;
  }

  .item .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .item .count {
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }

  .item[aria-pressed='false'] .name {
    color: var(--muted);
    text-decoration: line-through;
  }

  /* Forced colours remove shadows and mixed colours: show the same by colours and outlines. */
  @media (forced-colors: active) {
    .item svg {
      forced-color-adjust: none;
    }

    .item:hover {
      outline: 1px solid;
      outline-offset: -1px;
    }
  }

  @media print {
    .minor,
    .item[aria-pressed='false'] {
      display: none;
    }
  }
`;
