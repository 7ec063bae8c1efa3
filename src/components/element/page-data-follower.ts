import { COMMUNITIES, HUB_ACTIVITY, LOCATIONS, pageKind } from '../../data/formats.js';
import { pageData } from './page-data.js';

const KINDS = [HUB_ACTIVITY, COMMUNITIES, LOCATIONS, ['figures']].map(pageKind);

/**
 * Returns what looks whether the page names other files for all tags than when it looked last, and then calls back;
 * also when it looks for the first time. For a tag that has its own it does nothing.
 */
export function pageDataFollower(element: Element, update: () => void): () => void {
  let before: string | null = null;
  return () => {
    if (element.getAttribute('src')) return;
    const now = KINDS.map(pageData).join('\n');
    if (now === before) return;
    before = now;
    update();
  };
}
