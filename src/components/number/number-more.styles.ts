import { css } from 'lit';

/** Styles of what few numbers have: a trend with its line, and a note on late hubs. */
export const numberMoreStyles = css`
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
  }

  .late summary {
    cursor: pointer;
  }
`;
