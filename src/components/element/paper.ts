import type { LitElement } from 'lit';
import { isPaper } from '../../render/printing.js';

/**
 * Tells the style sheet how high a picture is on the paper that its page is laid out for, so that it is planned
 * for that height. The styles make it as high as its words leave room for, before any script runs: the browser
 * has counted the sheets by then.
 */
export function fitPaper(host: LitElement): void {
  const box = host.renderRoot.querySelector<HTMLElement>('.chart');
  if (!box) return;
  box.style.removeProperty('--picture');
  if (isPaper()) box.style.setProperty('--picture', `${box.clientHeight}px`);
}
