import { css } from 'lit';

export const bigNumberStyles = css`
  .root {
    position: relative;
  }

  .label {
    color: var(--muted);
    font-size: 0.9375em;
  }

  /* As large as fits: in a narrow card a number of seven signs stays on its line. */
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

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }

  /* What is to come takes its room at once and keeps it, so that nothing moves when it does. */
  [data-room] {
    display: grid;
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

  /* As much as the triangle before a summary. */
  .late::before {
    padding-inline-start: 1.25em;
  }

  [data-room] > :is(span, details),
  [data-room]::before {
    grid-area: 1 / 1;
  }

  [data-room]::before {
    content: attr(data-room);
    visibility: hidden;
  }

  /* Until then, what the status says stands there. */
  .root:has(> .awaited) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .awaited,
  .awaited ~ .status {
    grid-area: 9 / 1;
  }

  /* On one line: how far a load is may not move what is below. */
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
   * In Chromium three clicks take no more of a sentence than up to a box out of the flow, or to what cannot
   * be selected; and what has no height is not copied.
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

  /* A positioned box would break the sentence in two when a reader copies it. */
  :host([inline]) .probe {
    position: static;
  }

  /* Beside the sentence, not in it: its line stays as high as it was, and nobody copies it. */
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

  /* Nobody can ask it for its reason on paper, where browsers also leave its line as light as a dark page's. */
  @media print {
    .mark {
      display: none;
    }
  }

  :host([inline]) .root {
    color: var(--kpi-ink, inherit);
  }

  /* As dark as browsers make the text around it, where they print no backgrounds. */
  :host([inline]) .root.paper {
    background: none;
    color: inherit;
    print-color-adjust: inherit;
  }
`;
