import { html, nothing, type TemplateResult } from 'lit';

/**
 * How to use what follows, for the eye and only while it has the focus or the pointer: who hears the
 * page is told by its description. It takes no room.
 */
export const cues = (keys: string, mouse = ''): TemplateResult => html`
  <div class="cues" aria-hidden="true">
    <span class="by-key">${keys}</span>
    ${mouse ? html`<span class="by-mouse">${mouse}</span>` : nothing}
  </div>
`;

/** Escape puts them away until the focus comes back. */
export function dismiss({ key, currentTarget }: KeyboardEvent): void {
  if (key === 'Escape') (currentTarget as HTMLElement).classList.add('quiet');
}

export const recall = ({ currentTarget }: Event): void =>
  (currentTarget as HTMLElement).classList.remove('quiet');

/** A finger does not zoom. */
export function enter({ pointerType, currentTarget }: PointerEvent): void {
  if (pointerType !== 'touch') (currentTarget as HTMLElement).classList.add('pointed');
}

export const leave = ({ currentTarget }: Event): void =>
  (currentTarget as HTMLElement).classList.remove('pointed');
