import { css } from 'lit';

/**
 * The one style of all buttons of the kit, but for the names of a legend and the columns of a table. It weighs
 * little, so that the rules of a part of a widget count, whichever come first.
 */
export const buttonStyles = css`
  :where(.tool) {
    box-sizing: border-box;
    min-height: 32px;
    padding: 0.125em 0.75em;
    border: 1px solid color-mix(in srgb, var(--muted) 55%, transparent);
    border-radius: 6px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    cursor: pointer;
  }

  .tools-room {
    min-height: 32px;
    margin-block-start: 0.40625em;
  }

  @media (pointer: coarse) {
    .tools-room {
      min-height: 44px;
    }

    :where(.tool) {
      min-width: 44px;
      min-height: 44px;
    }
  }
`;
