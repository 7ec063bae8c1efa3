import { css } from 'lit';

export const tableStyles = css`
  .table {
    margin-block-start: 0.75em;
    color: var(--ink);
    font-size: 0.8125em;
  }

  .table :is(.bar, .days) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em;
  }

  .table .bar {
    margin-block-end: 0.5em;
  }

  .table .rows {
    color: var(--muted);
  }

  /* What only screen readers get of a cell scrolls with it. */
  .table .scroll {
    position: relative;
    max-height: 26em;
    isolation: isolate;
    border: 1px solid var(--grid);
    border-radius: 6px;
    overflow: auto;
  }

  .table .scroll:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  /* Collapsed borders do not move with a sticky cell. */
  .table table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }

  .table caption {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .table :is(th, td) {
    padding: 0.3125em 0.75em;
    border-block-end: 1px solid var(--grid);
    background: var(--surface);
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }

  .table :is(th, td).number {
    text-align: end;
  }

  .table tbody tr:last-child > * {
    border-block-end: 0;
  }

  .table thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    font-weight: 600;
  }

  .table :is(thead th:first-child, tbody th) {
    position: sticky;
    inset-inline-start: 0;
    border-inline-end: 1px solid var(--grid);
  }

  .table tbody th.name {
    min-width: 8em;
    max-width: 16em;
    white-space: normal;
    overflow-wrap: anywhere;
  }

  .table thead th:first-child {
    z-index: 2;
  }

  .table .sort {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }

  /* The name of a column of numbers ends at the same edge as the numbers. */
  .table .number .sort {
    display: inline-flex;
    flex-direction: row-reverse;
    align-items: center;
  }

  .table .sort:focus-visible,
  .table th a:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
    border-radius: 2px;
  }

  /* The sign keeps its space while hidden, so that no column changes its width. */
  .table .sort::after {
    content: '\\2195';
    content: '\\2195' / '';
    display: inline-block;
    width: 1em;
    color: var(--muted);
    text-align: center;
    opacity: 0;
  }

  .table :is(.sort:hover, .sort:focus-visible)::after {
    opacity: 1;
  }

  .table [aria-sort='ascending'] .sort::after {
    content: '\\2191';
    content: '\\2191' / '';
    opacity: 1;
  }

  .table [aria-sort='descending'] .sort::after {
    content: '\\2193';
    content: '\\2193' / '';
    opacity: 1;
  }

  .table th a {
    color: var(--accent);
  }

  .table .total {
    font-weight: 600;
  }

  @container (min-width: 30em) {
    .table .total {
      position: sticky;
      inset-inline-end: 0;
      border-inline-start: 1px solid var(--grid);
    }

    .table thead .total {
      z-index: 2;
    }
  }

  .table {
    container-type: inline-size;
  }

  @media print {
    .root:has(> #table:not([hidden])) {
      break-inside: auto;
    }

    .table .sort::after {
      display: none;
    }

    .table .scroll {
      max-height: none;
      border: 0;
      overflow: visible;
    }

    .table tr {
      break-inside: avoid;
    }

    .table .scroll :is(th, td) {
      position: static;
      padding: 0.125em 0.25em;
      overflow-wrap: anywhere;
      white-space: normal;
    }

    /* Paper does not scroll: thirty columns fit if their names stand upright. */
    .table.broad table {
      font-size: 0.5625em;
    }

    .table.broad .scroll thead .number {
      writing-mode: vertical-rl;
      vertical-align: bottom;
      text-align: start;
      white-space: nowrap;
    }

    .table.broad .scroll td {
      overflow-wrap: normal;
      white-space: nowrap;
    }
  }
`;
