import { css } from 'lit';
import { numberRoomStyles } from './number-room.styles.js';

export const bigNumberStyles = css`
  .root {
    position: relative;
  }

  .label {
    color: var(--muted);
    font-size: 0.9375em;
  }

  /* The number is as large as fits: in a narrow card seven characters stay on one line. */
  .big {
    container-type: inline-size;
    contain-intrinsic-inline-size: 8em;
    padding-block: 0.125em;
  }

  .value {
    min-height: 1.15em;
    font-size: clamp(1.25em, 19cqi, min(1.75em + 2vw, 3em));
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }

  [aria-busy='true'] > .big > .value:not(:has(slot)) {
    opacity: 0.5;
    transition: opacity 0.2s 0.3s;
  }

  .wait {
    display: inline-block;
    width: 3.5ch;
    height: 0.8em;
  }

  ${numberRoomStyles}

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }

  /* Until the caption is there, the status is shown in its space. */
  .root:has(> .awaited) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .awaited,
  .awaited ~ .status {
    grid-area: 9 / 1;
  }

  /* On one line: the text on the progress must not move what is below. */
  .awaited ~ .status .loading {
    flex-wrap: nowrap;
    margin: 0;
  }

  .awaited ~ .status .loading > span {
    flex: 0 1 auto;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .awaited ~ .status .loading > [aria-hidden] {
    flex-shrink: 9;
  }

  :host([inline]:not([hidden])) {
    display: inline;
    unicode-bidi: isolate;
    font: inherit;
    font-family: var(--kpi-font, inherit);
    letter-spacing: inherit;
    word-spacing: inherit;
    text-transform: inherit;
    white-space: inherit;
  }

  /*
   * In Chromium a triple click selects a sentence only up to a box out of the flow or a text that cannot
   * be selected. A text without height is not copied.
   */
  :host([inline]) .unseen {
    display: inline-block;
    position: static;
    width: 0;
    height: 0;
    user-select: auto;
  }

  @supports (-moz-user-select: none) {
    :host([inline]) .unseen {
      user-select: none;
    }
  }

  /* The mark does not make its line higher, and is not copied with the sentence. */
  .mark::before {
    content: '!';
    position: relative;
    inset-block-start: -0.6em;
    margin-inline-start: 0.25em;
    padding-inline: 0.4em;
    border: 1px solid;
    border-radius: 1em;
    font: 600 0.5em/0 sans-serif;
    letter-spacing: 0;
    cursor: help;
    user-select: none;
  }

  /* On paper the reader cannot ask for the reason, and the border may be too light to see. */
  @media print {
    .mark {
      display: none;
    }
  }

  :host([inline]) .root {
    color: var(--kpi-ink, inherit);
  }

  /* Browsers that print no backgrounds darken the text: the number is as dark as the text around it. */
  :host([inline]) .root.paper {
    background: none;
    color: inherit;
    print-color-adjust: inherit;
  }
`;
