import { css } from 'lit';

/** Styles of the three widgets with a picture. */
export const chartStyles = css`
  .label {
    font-size: 1.0625em;
    margin-block-end: 0.5em;
  }

  .chart {
    position: relative;
    border-radius: 4px;
    /* A finger that moves sideways points at one date after the other; up and down it scrolls. */
    touch-action: pan-y pinch-zoom;
    -webkit-tap-highlight-color: transparent;
  }

  .chart:is(.place, .sideways) {
    touch-action: manipulation;
  }

  .chart:focus-visible {
    outline: 2px solid var(--accent);
    /* The line above is near: a ring further out would be drawn over it. */
    outline-offset: 0;
  }

  .chart svg {
    display: block;
    direction: ltr;
    max-width: 100%;
    height: auto;
    user-select: none;
  }

  [aria-busy='true'] > .chart > svg {
    opacity: 0.5;
    transition: opacity 0.2s 0.3s;
  }

  .place {
    display: grid;
  }

  .place .none {
    font-size: 2em;
  }

  .place > slot {
    display: block;
    min-height: inherit;
  }

  .place .wait {
    height: auto;
    min-height: inherit;
  }

  /* If no figure will come, the place is as high as the author's fallback, whatever height a tag reserves. */
  :host(:is(:state(error), :state(empty))) .chart.place {
    height: auto;
    min-height: 0;
    aspect-ratio: auto;
  }

  /* Their own styles come later, and may come after them. */
  .cues {
    display: none;
  }

  .overlay {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  /* Readers with forced colours still need the colours that tell one series from another. */
  @media (forced-colors: active) {
    .chart svg {
      forced-color-adjust: none;
    }
  }

  .caption {
    margin-block-start: 0.375em;
  }

  .voice,
  .for-ears,
  .for-readers:not(:focus-within) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
