import { note } from './note.js';

/** How far outside the window a widget begins to load, as in components/element/when-near.ts. */
const MARGIN = '600px 200px';

/** Milliseconds after which an answer that nobody has taken is dropped. */
const PATIENCE = 10_000;

/** The attributes that name a file. A number needs only the first, unless it counts communities. */
const ATTRIBUTES = ['src', 'locations', 'activity'];
const USUAL = /^(users|hubs|clusters)?$/;

let observer: IntersectionObserver | null = null;

/**
 * Asks for the files of a tag while its code is on its way, once the tag is near the window. The code takes
 * the answers over (data/early-answer.ts). After it has come, it asks by itself.
 */
export function askEarly(element: Element): void {
  if (note.version !== undefined) return;
  if (element.getAttribute('loading') === 'eager') return ask(element);
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer?.unobserve(target);
        ask(target);
      }
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
}

function ask(element: Element): void {
  if (note.version !== undefined) return;
  const isOneFile =
    element.matches('kpi-big-number') && USUAL.test(element.getAttribute('metric') ?? '');
  for (const attribute of isOneFile ? ['src'] : ATTRIBUTES) {
    const text = element.getAttribute(attribute) ?? '';
    // An address that is not as it should be is left to the code, which says what is wrong.
    if (text && URL.canParse(text, document.baseURI)) get(new URL(text, document.baseURI));
  }
}

function get({ href, protocol, username }: URL): void {
  const answers = (note.answers ??= new Map());
  if (!protocol.startsWith('http') || username || answers.has(href)) return;
  const stop = new AbortController();
  // The same request as in data/source.ts.
  const answer = fetch(href, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: stop.signal,
  });
  answers.set(href, { answer, stop });
  // The code asks again, and says what is wrong.
  answer.catch(() => answers.delete(href));
  setTimeout(() => answers.delete(href) && stop.abort(), PATIENCE);
}
