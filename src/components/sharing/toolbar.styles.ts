import { css } from 'lit';

export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em;
    margin-block-start: 0.5em;
    color: var(--muted);
    font-size: 0.8125em;
  }

  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: inherit;
  }

  .pair + .pair {
    margin-inline-start: auto;
  }

  /* All four stand in one row on a phone. */
  @media (max-width: 360px) {
    .toolbar .tool {
      padding-inline: 0.5em;
    }
  }

  .by-hand textarea:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  .tool.open::after {
    display: inline-block;
    margin-inline-start: 0.375em;
    content: '▾' / '';
  }

  .tool.open[aria-expanded='true']::after {
    rotate: 180deg;
  }

  .menu {
    display: flex;
    flex-wrap: wrap;
    flex-basis: 100%;
    gap: inherit;
  }

  .said {
    flex-basis: 100%;
    overflow-wrap: anywhere;
  }

  /* It stays where screen readers find it, and takes no room. */
  .said:empty {
    position: absolute;
  }

  .source {
    flex-basis: 100%;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .menu[hidden] {
    display: none;
  }

  .by-hand {
    display: block;
    flex-basis: 100%;
  }

  .by-hand textarea {
    display: block;
    box-sizing: border-box;
    width: 100%;
    margin-block-start: 0.25em;
    padding: 0.375em 0.5em;
    border: 1px solid color-mix(in srgb, var(--muted) 55%, transparent);
    border-radius: 6px;
    background: var(--surface);
    color: var(--ink);
    font:
      0.9375em/1.4 ui-monospace,
      monospace;
    resize: vertical;
  }

  @media print {
    .toolbar {
      display: none;
    }
  }
`;
