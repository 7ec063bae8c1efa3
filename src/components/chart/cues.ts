import { html, nothing, type TemplateResult } from 'lit';
import type { Interaction, MakeInteraction } from '../../render/interaction.js';

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

/** Shows the hints on a picture while it has the pointer, and hides them on Escape until the focus comes back. */
export const cueing: MakeInteraction = ({ box }): Interaction => {
  const stop = new AbortController();
  const { signal } = stop;
  const { classList } = box;
  // They are on zooming, which a finger does not do.
  const enter = (): void => classList.add('pointed');
  box.addEventListener('pointerenter', (event) => event.pointerType !== 'touch' && enter(), {
    signal,
  });
  box.addEventListener('pointerleave', () => classList.remove('pointed'), { signal });
  box.addEventListener('keydown', ({ key }) => key === 'Escape' && classList.add('quiet'), {
    signal,
  });
  box.addEventListener('focusout', () => classList.remove('quiet'), { signal });
  return { destroy: () => stop.abort() };
};
