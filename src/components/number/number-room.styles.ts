import { css } from 'lit';

/** Room for what few numbers have, until it comes: a trend with its line, and a note on late hubs. */
export const numberRoomStyles = css`
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

  .late {
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }

  .late summary,
  .late::before {
    width: fit-content;
    padding-block: 0.25em;
  }

  /* The width of the triangle before a summary. */
  .late::before {
    padding-inline-start: 1.25em;
  }
`;
