import { css, unsafeCSS } from 'lit';
import { AUTHOR_COLORS } from '../../look/author-colors.js';
import { buttonStyles } from './button.styles.js';
import { DARK_COLORS, LIGHT_COLORS, type SchemeColors } from '../../look/scheme-colors.js';

/** The colours of a scheme, for those that the author has not set. */
const colors = (usual: SchemeColors) => css`
  ${unsafeCSS(
    Object.entries(AUTHOR_COLORS)
      .map(([property, name]) => `--${name}: var(${property}, ${usual[name]});`)
      .join(''),
  )}
  --warning: ${unsafeCSS(usual.warning)};
  --danger: ${unsafeCSS(usual.danger)};
`;

export const elementStyles = css`
  ${buttonStyles}

  /* The text size that the reader has chosen: 1rem is 10 px in many themes. */
  :host {
    display: block;
    box-sizing: border-box;
    max-width: 100%;
    font-family: var(--kpi-font, inherit);
    font-size: medium;
    font-style: normal;
    font-weight: 400;
    line-height: 1.4;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }

  /* Margins between blocks of text; any rule of the page overrides them. */
  :host(:state(flow):not(:first-child, [inline])) {
    margin-block-start: 1.5em;
  }

  :host(:state(flow):not(:last-child, [inline])) {
    margin-block-end: 1.5em;
  }

  .root {
    ${colors(LIGHT_COLORS)}
    color: var(--ink);
  }

  .root.dark {
    ${colors(DARK_COLORS)}
  }

  /* On paper colours for a dark page are of no use. A background is set, as the page may print a dark one. */
  .root.paper {
    --ink: ${unsafeCSS(LIGHT_COLORS.ink)};
    --muted: ${unsafeCSS(LIGHT_COLORS.muted)};
    --surface: ${unsafeCSS(LIGHT_COLORS.surface)};
    --grid: ${unsafeCSS(LIGHT_COLORS.grid)};
    background: var(--surface);
    print-color-adjust: exact;
  }

  @media (prefers-contrast: more) {
    .root,
    .root.dark {
      --muted: var(--kpi-muted, var(--ink));
      --grid: var(--kpi-grid, var(--ink));
    }
  }

  :host([hidden]) {
    display: none;
  }

  /* An element with its own scheme needs its own background. */
  .root.ground {
    padding: 0.75em;
    border-radius: 8px;
    background: var(--surface);
  }

  .kept {
    height: 0;
    overflow: hidden;
    visibility: hidden;
  }

  .label {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  /* A text in another direction than the page's still starts at the page's edge. */
  .label,
  .subtitle,
  .caption,
  .status {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .subtitle,
  .caption,
  .status {
    color: var(--muted);
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }

  /* A text that is still to come has its space reserved, so that nothing moves when it is shown. */
  [data-room] {
    display: grid;
  }

  [data-room] > :is(span, details),
  [data-room]::before {
    grid-area: 1 / 1;
  }

  [data-room]::before {
    content: attr(data-room);
    visibility: hidden;
  }

  .status p {
    margin: 0.375em 0 0;
  }

  .loading {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    font-variant-numeric: tabular-nums;
  }

  .status .stale {
    padding-inline-start: 0.625em;
    border-inline-start: 3px solid var(--warning);
  }

  .none {
    color: var(--muted);
  }

  .wait {
    display: block;
    height: 100%;
    border-radius: 6px;
    background: linear-gradient(
        100deg,
        transparent 30%,
        color-mix(in srgb, var(--muted) 16%, transparent) 50%,
        transparent 70%
      )
      0 0 / 300% 100% color-mix(in srgb, var(--muted) 12%, transparent);
    animation: wait 1.6s linear infinite;
  }

  @keyframes wait {
    from {
      background-position: 100% 0;
    }
    to {
      background-position: -50% 0;
    }
  }

  @media (forced-colors: active) {
    .wait {
      border: 1px solid GrayText;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .wait {
      animation: none;
    }
  }

  @media print {
    .root {
      break-inside: avoid;
    }

    .label {
      break-after: avoid;
    }

    .wait {
      visibility: hidden;
    }

    .tools-room {
      display: none;
    }
  }
`;
