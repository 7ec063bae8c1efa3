import { ANY_RENDERERS } from '@myst-theme/anywidget';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

// Draws the tree that mystmd has made of a page: widgets as MyST's themes do, by their own renderer, and the rest plainly.

const ELEMENTS = { heading: 'h2', paragraph: 'p', image: 'img', iframe: 'iframe' };

function draw(node, key) {
  if (node.type === 'text') return node.value;
  if (node.type === 'anywidget') return createElement(ANY_RENDERERS.anywidget, { node, key });
  const { src, url, alt, children } = node;
  const attributes = {
    key,
    src: src ?? url,
    alt,
    title: node.type === 'iframe' ? 'Frame' : undefined,
  };
  return createElement(ELEMENTS[node.type] ?? 'div', attributes, ...(children ?? []).map(draw));
}

const tree = await (await fetch('/tree.json')).json();
const place = document.querySelector('#page');
let root;

window.enter = () => {
  root = createRoot(place);
  root.render(draw(tree, 'page'));
};
window.leave = () => root.unmount();
window.widgets = () =>
  [...document.querySelectorAll('.myst-anywidget')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('.myst-anywidget > :not(p, link)') ?? []),
  ]);
window.enter();
