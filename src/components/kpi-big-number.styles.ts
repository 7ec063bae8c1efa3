import { css } from 'lit';

export const bigNumberStyles = css`
  .root {
    position: relative;
  }

  .label {
    color: var(--muted);
    font-size: 0.9375em;
  }

  .value {
    min-height: 1.15em;
    font-size: clamp(2.25em, 1.75em + 2vw, 3em);
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }

  [aria-busy='true'] > .value:not(:has(slot)) {
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
    margin-block: 0.25em;
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

  .sign {
    font-size: 0.85em;
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

  /* What is to come takes its room at once, so that nothing moves when it does. */
  [data-room]::before {
    content: attr(data-room);
    visibility: hidden;
  }

  .root:has(> .caption[data-room]) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .root:has(> .caption[data-room]) > :is(.caption, .status) {
    grid-area: 9 / 1;
  }

  .caption[data-room] ~ .status .loading {
    margin: 0;
  }

  .caption[data-room] ~ .status .loading > span:first-child {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  :host([inline]:not([hidden])) {
    display: inline;
    font: inherit;
    font-family: var(--kpi-font, inherit);
    letter-spacing: inherit;
    word-spacing: inherit;
    text-transform: inherit;
    white-space: inherit;
  }

  :host([inline]) .root {
    color: var(--kpi-ink, inherit);
  }
`;
