import { css, unsafeCSS } from 'lit';
import { COLOR_PROPERTIES } from '../../look/color-properties.js';

/** All colours that may change, as shadows of no size: one property, which can have a transition. */
const allColors = unsafeCSS(COLOR_PROPERTIES.map((name) => `0 0 var(${name}, #0000)`).join());

/** Styles of the probe, which tells page-watch that a colour has changed. */
export const probeStyles = css`
  /* Invisible, without a size. Its transitions say that a colour has changed. */
  /* It jumps to the new value at once: else a quick change back would start no transition. */
  .probe {
    position: absolute;
    background-color: Canvas;
    box-shadow: ${allColors};
    transition: 1ms step-start;
    transition-property: color, background-color, box-shadow;
    animation: probe 1ms;
  }

  @keyframes probe {
  }

  /* A positioned box would break the sentence in two when a reader copies it. */
  :host([inline]) .probe {
    position: static;
  }
`;
