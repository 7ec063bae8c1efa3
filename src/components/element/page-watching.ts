import type { LitElement } from 'lit';
import { watchPage } from '../../render/page-watch.js';
import { watchPrinting } from '../../render/printing.js';
import { addStyles } from './add-styles.js';
import { lateRemarks } from './late-remarks.js';
import { fitPaper } from './paper.js';
import { paperStyles } from './paper.styles.js';
import { pageDataFollower } from './page-data-follower.js';
import { probeStyles } from './probe.styles.js';

export { isPrinting } from '../../render/printing.js';

/**
 * Watches the page around an element.
 * @param onChange its colours or its language may have changed
 * @param update it goes to paper, or comes back; or the page names other data
 * @returns ends the watch
 */
export function watch(host: LitElement, onChange: () => void, update: () => void): () => void {
  addStyles(host, probeStyles);
  addStyles(host, paperStyles);
  // A link to a place of the same page is an entry of a list of contents.
  if (host.closest('a[href^="#"]')) {
    lateRemarks.load().then(
      ({ tellOfContents }) => tellOfContents(host),
      () => undefined,
    );
  }
  const print = (): void => {
    fitPaper(host);
    update();
  };
  const followData = pageDataFollower(host, update);
  const change = (): void => {
    onChange();
    followData();
  };
  const leave = [watchPage(host, change), watchPrinting(print)];
  return () => leave.forEach((end) => end());
}
