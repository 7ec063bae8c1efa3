/**
 * Says on an element that its code could not be loaded, beside the author's text between the tags, and fires
 * `kpi-error`. It is the last resort: the sentences of the kit are in the code that is missing.
 */
export function sayNoCode(element: HTMLElement, root: ShadowRoot, cause: unknown): void {
  const address = element.getAttribute('src') ?? '';
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'status');
  sentence.lang = 'en';
  sentence.textContent =
    `${address || 'This figure'} cannot be shown, as a part of the kit could not be loaded. ` +
    'It is tried again when the network is back.';
  // In a sentence, the author's text stands alone, and its tooltip says why.
  if (element.hasAttribute('inline')) {
    const text = document.createElement('span');
    text.title = sentence.textContent;
    text.append(...root.childNodes);
    root.append(text);
  } else root.append(sentence);
  const facts = { address, reason: 'no-code' };
  const error = new Error(`network ${JSON.stringify(facts)}`, { cause });
  const event = new Event('kpi-error', { bubbles: true, composed: true });
  Object.assign(error, { name: 'KpiError', code: 'network', facts });
  element.dispatchEvent(Object.assign(event, { error }));
}
