import { css } from 'lit';

export const mapStyles = css`
  .place {
    aspect-ratio: 1 / 0.53;
  }

  :host([projection='equal-earth']) .place {
    aspect-ratio: 1 / 0.5;
  }

  :host([projection='albers-usa']) .place {
    aspect-ratio: 1 / 0.59;
  }

  :host([projection='mercator']) .place {
    aspect-ratio: 1 / 0.61;
  }
`;
