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

  [data-room] > span,
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

  /* What is positioned breaks the sentence when that is copied. */
  :host([inline]) .probe {
    position: static;
  }

  :host([inline]) .root {
    color: var(--kpi-ink, inherit);
  }

  :host([inline]) .root.paper {
    background: none;
    color: inherit;
  }
`;
