import { css } from 'lit';

/** Styles of what few numbers have: a trend with its line, and a note on late hubs. */
export const numberMoreStyles = css`
  .trend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    min-height: 2.25rem;
    padding-block: 0.25em;
    font-size: 0.875em;
  }

  .sparkline {
    flex: none;
    width: 7.5em;
    height: 2em;
  }

  .sparkline svg {
    display: block;
    width: 100%;
    height: 100%;
  }

  @media (forced-colors: active) {
    .sparkline svg {
      forced-color-adjust: none;
    }
  }

  .sign {
    font-size: 0.875em;
  }

  .late {
    color: var(--muted);
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }

  .late summary,
  .late::before {
    width: fit-content;
    padding-block: 0.25em;
  }

  .late summary {
    cursor: pointer;
  }

  /* The width of the triangle before a summary. */
  .late::before {
    padding-inline-start: 1.25em;
  }
`;
