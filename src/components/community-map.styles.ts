import { css } from 'lit';

export const mapStyles = css`
  .place {
    aspect-ratio: 1 / 0.53;
  }

  :host([projection='albers-usa']) .place {
    aspect-ratio: 1 / 0.59;
  }
`;
