import { isComplete, isOurs } from './code.js';
import { isDefined } from './is-defined.js';

const followed = new WeakSet<Node>();

/**
 * Finds the tags of the kit in a part of the page and in what scripts add to it later, also in open shadow
 * roots. A tag in a closed one is not found: its page has to load the tag's own file.
 * @param found called with each of them, perhaps more than once
 */
export function follow(root: Document | ShadowRoot, found: (element: Element) => void): void {
  if (followed.has(root)) return;
  followed.add(root);

  const look = (node: Node): void => {
    if (node instanceof Element) visit(node);
    if ('querySelectorAll' in node) (node as ParentNode).querySelectorAll('*').forEach(visit);
  };
  const visit = (element: Element): void => {
    const { localName, shadowRoot } = element;
    if (isOurs(localName)) found(element);
    else if (shadowRoot) follow(shadowRoot, found);
    else if (localName.includes('-') && !isDefined(localName)) {
      // An element of somebody else may get its shadow root when it is defined. Some names never are.
      customElements.whenDefined(localName).then(
        () => element.shadowRoot && follow(element.shadowRoot, found),
        () => undefined,
      );
    }
  };

  const observer = new MutationObserver((records) => {
    if (isComplete()) return observer.disconnect();
    for (const { addedNodes } of records) addedNodes.forEach(look);
  });
  observer.observe(root, { childList: true, subtree: true });
  look(root);
}
