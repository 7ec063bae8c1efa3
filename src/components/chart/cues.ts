import { html, nothing, type TemplateResult } from 'lit';

/**
 * Hints on how to use the element that follows, visible only while it has the focus or the pointer.
 * Screen readers get them from the element's description. They take no space.
 */
export const cues = (of: 'chart' | 'series', keys: string, mouse = ''): TemplateResult => html`
  <div class="cues of-${of}" aria-hidden="true">
    <span class="by-key">${keys}</span>
    ${mouse ? html`<span class="by-mouse">${mouse}</span>` : nothing}
  </div>
`;

/** Hides the hints on Escape, until the focus comes back. */
export function dismiss({ key, currentTarget }: KeyboardEvent): void {
  if (key === 'Escape') (currentTarget as HTMLElement).classList.add('quiet');
}

/**
 * Shows the hints around what the reader reaches by key. In a shadow root WebKit does not notice if a
 * descendant of the child in `:has(> …)` changes, but it notices this class.
 */
export function reach({ target, currentTarget }: FocusEvent): void {
  const isByKey = (target as HTMLElement).matches(':focus-visible');
  (currentTarget as HTMLElement).classList.toggle('reached', isByKey);
}

export const recall = ({ currentTarget }: Event): void =>
  (currentTarget as HTMLElement).classList.remove('quiet', 'reached');

/** Shows the hints for a mouse or a pen. They are on zooming, which a finger does not do. */
export function enter({ pointerType, currentTarget }: PointerEvent): void {
  if (pointerType !== 'touch') (currentTarget as HTMLElement).classList.add('pointed');
}

export const leave = ({ currentTarget }: Event): void =>
  (currentTarget as HTMLElement).classList.remove('pointed');
