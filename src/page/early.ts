import { NEAR_MARGIN } from '../components/element/near-margin.js';
import { pageData } from '../components/element/page-data.js';
import { begun } from '../data/begun.js';
import { earlyAnswers } from '../data/early-answers.js';
import { request } from '../data/request.js';
import { isSummaryAddress } from '../engine/summary/summary-address.js';
import { beginCode } from './early-code.js';

/** Milliseconds after which an answer that nobody has taken is dropped. */
const PATIENCE = 10_000;

/** The metrics of a number that are counted from one file; those of communities need all. */
export const OF_ONE_FILE = /^(users|hubs|clusters)?$/;

let observer: IntersectionObserver | null = null;

/**
 * Asks for the files of an element while its code is on its way, once the element is near the window. The code
 * takes the answers over.
 */
export function askEarly(element: Element): void {
  if (element.getAttribute('loading') === 'eager') {
    // A script may take the element away again at once.
    return queueMicrotask(() => element.isConnected && ask(element));
  }
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        askNoMore(target);
        ask(target);
      }
    },
    { rootMargin: NEAR_MARGIN },
  );
  observer.observe(element);
}

/** Ends the watch of an element whose code has come: it asks by itself. */
export const askNoMore = (element: Element): void => observer?.unobserve(element);

/** The elements that wait for each answer, by address. */
const waiting = new Map<string, Set<Element>>();

/** Ends the requests of an element that no other waits for, and its watch. */
export function release(element: Element): void {
  askNoMore(element);
  for (const [address, elements] of waiting) {
    if (elements.delete(element) && elements.size === 0) drop(address);
  }
}

/** Does the same, unless the element is only moved to another place of the page. */
export const releaseIfAway = (element: Element): void =>
  void setTimeout(() => element.isConnected || release(element));

/** @param early the answer to drop; by default the one that is there now */
function drop(address: string, early = earlyAnswers.get(address)): void {
  if (early !== earlyAnswers.get(address)) return;
  waiting.delete(address);
  earlyAnswers.delete(address);
  early?.stop.abort();
}

function ask(element: Element): void {
  const has = (attribute: string): string => element.getAttribute(attribute)?.trim() ?? '';
  const said = (attribute: string, kind = attribute): string =>
    has(attribute) || (has('src') ? '' : pageData(`kpi-${kind}`));
  const isOneFile = !element.matches('community-map') && OF_ONE_FILE.test(has('metric'));
  const src = said('src', isOneFile ? 'activity' : 'communities');
  const figures = said('figures');
  // A summary most likely has the figure, and no other file is needed.
  const more = isOneFile ? [] : [said('locations'), said('activity')];
  for (const text of figures ? [figures] : [src, ...more]) {
    // An address that is not as it should be is left to the code, which says what is wrong.
    if (text && URL.canParse(text, document.baseURI)) get(element, new URL(text, document.baseURI));
  }
  beginCode(element, { isOneFile, isSummed: figures !== '' || isSummaryAddress(src) });
}

function get(element: Element, { href, protocol, username }: URL): void {
  if (!protocol.startsWith('http') || username) return;
  if (!waiting.has(href)) {
    waiting.set(href, new Set());
    const stop = new AbortController();
    const early = { answer: request(href, stop.signal).then(begun), stop };
    earlyAnswers.set(href, early);
    // The code asks again, and says what is wrong.
    early.answer.catch(() => drop(href, early));
    setTimeout(drop, PATIENCE, href, early);
  }
  waiting.get(href)?.add(element);
}
