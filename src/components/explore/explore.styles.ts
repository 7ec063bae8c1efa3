import { css } from 'lit';

export const exploreStyles = css`
  .explore {
    position: static;
    display: block;
    box-sizing: border-box;
    width: auto;
    max-width: none;
    height: auto;
    max-height: none;
    margin: 0;
    padding: 0.625em;
    border: 1px solid var(--grid);
    border-radius: 8px;
    background: none;
    color: inherit;
  }

  .explore:modal {
    position: fixed;
    inset: 0;
    width: 100%;
    height: 100vh;
    height: 100dvh;
    padding: 1em;
    overflow: auto;
    border: 0;
    border-radius: 0;
    background: var(--surface);
    /* The page behind it is hidden and must not scroll. */
    overscroll-behavior: contain;
  }

  /* As high as the other parts leave room for; the first guess is seldom seen. */
  .explore:modal .chart:not(.place) {
    --picture-height: max(160px, var(--room, 100dvh - 21em));
    min-height: var(--picture-height);
    max-height: var(--picture-height);
  }

  .explore-text {
    margin: 0 0 0.375em;
  }

  .explore-text.caption {
    margin: 0.375em 0 0;
  }

  @media (max-height: 700px) {
    .explore:modal {
      padding: 0.625em;
    }

    .explore:modal .series {
      max-height: 52px;
    }
  }

  .explore-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1em;
    margin-block-end: 0.625em;
    font-size: 0.8125em;
  }

  .explore-ends {
    margin-inline-start: auto;
  }

  .choice,
  .explore-ends {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25em;
  }

  .span-table:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  /* A finger that moves sideways draws a span or moves the slider. */
  .explore .chart.sideways {
    touch-action: pan-y pinch-zoom;
  }

  .explored {
    position: absolute;
    inset: 0 auto auto 0;
    transform-origin: 0 0;
    direction: ltr;
  }

  /* Space for the slider, which is not a part of the picture. */
  .with-slider .chart {
    padding-block-end: max(52px, 3.25em);
  }

  .explore-hint,
  .span {
    margin: 0.5em 0 0;
    color: var(--muted);
    font-size: 0.8125em;
  }

  .span {
    color: var(--ink);
  }

  .span-title {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.625em;
    align-items: center;
    margin: 0 0 0.375em;
    font-weight: 600;
  }

  .span-table {
    max-height: 14em;
    overflow: auto;
    border: 1px solid var(--grid);
    border-radius: 6px;
  }

  .span-table table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .span-table caption {
    display: none;
  }

  .span-table :is(th, td) {
    padding: 0.125em 0.625em;
    border-block-end: 1px solid var(--grid);
    font-weight: 400;
    text-align: end;
  }

  .span-table :is(thead th, tbody th) {
    text-align: start;
  }

  .span-table thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--surface);
    font-weight: 600;
  }

  .span-table thead th:not(:first-child) {
    text-align: end;
  }

  @media print {
    .explore {
      padding: 0;
      border: 0;
    }

    .explore-bar,
    .explore-hint,
    .span {
      display: none;
    }
  }
`;
