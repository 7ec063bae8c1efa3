import { html, nothing, type TemplateResult } from 'lit';

/**
 * Hints on how to use the element that follows, visible only while it has the focus or the pointer.
 * Screen readers get them from the element's description. They take no space.
 */
export const cues = (keys: string, mouse = ''): TemplateResult => html`
  <div class="cues" aria-hidden="true">
    <span class="by-key">${keys}</span>
    ${mouse ? html`<span class="by-mouse">${mouse}</span>` : nothing}
  </div>
`;

/** Hides the hints on Escape, until the focus comes back. */
export function dismiss({ key, currentTarget }: KeyboardEvent): void {
  if (key === 'Escape') (currentTarget as HTMLElement).classList.add('quiet');
}

export const recall = ({ currentTarget }: Event): void =>
  (currentTarget as HTMLElement).classList.remove('quiet');

/** Shows the hints for a mouse or a pen. They are on zooming, which a finger does not do. */
export function enter({ pointerType, currentTarget }: PointerEvent): void {
  if (pointerType !== 'touch') (currentTarget as HTMLElement).classList.add('pointed');
}

export const leave = ({ currentTarget }: Event): void =>
  (currentTarget as HTMLElement).classList.remove('pointed');
