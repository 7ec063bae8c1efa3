import { waitUntil } from './wait.js';

/** What the browser reports when it has forbidden a style in the page. */
const FENCE = 'style-src-elem: inline ';
/** Only Chromium reports what it has forbidden to an observer. The others would be waited for in vain. */
const REPORTS = navigator.userAgent.includes('Chrome/');

/**
 * Records what the browser has had to forbid on a page, from its beginning on.
 * @returns all of it, as soon as the browser has reported it; nothing where it does not report. It can be
 *   asked for once.
 */
export function violationsOf(view: Window & typeof globalThis): () => Promise<string[]> {
  if (!REPORTS) return () => Promise.resolve([]);
  const found: string[] = [];
  const take = (reports: Report[]): void => {
    for (const { body } of reports) {
      const { effectiveDirective, blockedURL, sample } = body as unknown as Record<string, string>;
      found.push(`${effectiveDirective}: ${blockedURL ?? ''} ${sample ?? ''}`);
    }
  };
  new view.ReportingObserver(take, { types: ['csp-violation'], buffered: true }).observe();
  return async () => {
    // Reports come in the order of the violations: this one comes last.
    const style = view.document.createElement('style');
    style.className = 'fence';
    style.textContent = 'a { color: red }';
    view.document.documentElement.append(style);
    await waitUntil(() => found.at(-1) === FENCE, 'the last violation is reported');
    return found.slice(0, -1);
  };
}
