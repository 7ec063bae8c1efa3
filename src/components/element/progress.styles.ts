import { css } from 'lit';

export const progressStyles = css`
  progress {
    flex: 0 1 8em;
    height: 0.375em;
    accent-color: var(--accent);
  }

  @media print {
    progress {
      display: none;
    }
  }
`;
