/**
 * Says on an element that its code could not be loaded, beside the author's text between the tags, and fires
 * `kpi-error`. It is the last resort: the sentences of the kit are in the code that is missing.
 * @returns takes the sentence away
 */
export function sayNoCode(element: Element, cause: unknown): () => void {
  const address = element.getAttribute('src') ?? '';
  const error = new Error(`network ${JSON.stringify({ address, reason: 'no-code' })}`, { cause });
  const facts = { name: 'KpiError', code: 'network', facts: { address, reason: 'no-code' } };
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'status');
  sentence.lang = 'en';
  sentence.textContent =
    `${address || 'This figure'} cannot be shown, as a part of the kit could not be loaded. ` +
    'It is tried again when the network is back.';
  root.replaceChildren(document.createElement('slot'));
  // In a sentence, the author's text stands alone.
  if (element.hasAttribute('inline')) element.setAttribute('title', sentence.textContent);
  else root.append(sentence);
  const event = new Event('kpi-error', { bubbles: true, composed: true });
  element.dispatchEvent(Object.assign(event, { error: Object.assign(error, facts) }));
  return () => {
    root.replaceChildren();
    if (element.getAttribute('title') === sentence.textContent) element.removeAttribute('title');
  };
}
