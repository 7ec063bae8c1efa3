import type { LitElement } from 'lit';
import { watchPage } from '../../render/page-watch.js';
import { watchPrinting } from '../../render/printing.js';
import { addStyles } from './add-styles.js';
import { probeStyles } from './probe.styles.js';

export { isPrinting } from '../../render/printing.js';

/**
 * Watches the page around an element.
 * @param onChange its colours or its language may have changed
 * @param onPrint it goes to paper, or comes back
 * @returns ends the watch
 */
export function watch(host: LitElement, onChange: () => void, onPrint: () => void): () => void {
  addStyles(host, probeStyles);
  const leave = [watchPage(host, onChange), watchPrinting(onPrint)];
  return () => leave.forEach((end) => end());
}
