import type { LitElement } from 'lit';
import { watchPage } from '../../render/page-watch.js';
import { watchPrinting } from '../../render/printing.js';
import { addStyles } from './add-styles.js';
import { fitPaper } from './paper.js';
import { paperStyles } from './paper.styles.js';
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
  addStyles(host, paperStyles);
  const print = (): void => {
    fitPaper(host);
    onPrint();
  };
  const leave = [watchPage(host, onChange), watchPrinting(print)];
  return () => leave.forEach((end) => end());
}
