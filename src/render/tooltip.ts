import type { Target, Tip } from '../options/plan.js';
import { becomeLike } from './become-like.js';

const GAP = 14;
const EDGE = 4;

/** A tooltip over a picture. Text of the data becomes text nodes, never markup. */
export class Tooltip {
  readonly element = document.createElement('div');
  #target: Target | null = null;
  #isPinned = false;

  constructor() {
    this.element.className = 'tip';
    this.element.setAttribute('aria-hidden', 'true');
    this.hide();
  }

  hide(): void {
    this.#setOpen(false);
    this.#setPinned(false);
  }

  /** Tells the picture, too, by a class: styles that hide its hints meanwhile cannot ask for it in WebKit. */
  #setOpen(isOpen: boolean): void {
    this.element.hidden = !isOpen;
    this.element.parentElement?.classList.toggle('with-tip', isOpen);
  }

  /** Keeps the tooltip open, and lets the reader follow its link. */
  pin(): void {
    if (!this.#target?.tip.link) return;
    this.#setPinned(true);
    this.show(this.#target, true);
  }

  #setPinned(isPinned: boolean): void {
    if (isPinned === this.#isPinned) return;
    this.#isPinned = isPinned;
    this.element.classList.toggle('pinned', isPinned);
    // A tooltip that is not pinned is read out by the live region, and only to readers who walk by key.
    if (isPinned) this.element.removeAttribute('aria-hidden');
    else this.element.setAttribute('aria-hidden', 'true');
  }

  /** Shows the tip of a target, beside it and inside the box of the picture. */
  show(target: Target, isPinned = false): void {
    const { element } = this;
    this.#target = target;
    if (!isPinned) this.#setPinned(false);
    becomeLike(element, [...contentOf(target.tip), ...(isPinned ? linkOf(target.tip) : [])]);
    this.#setOpen(true);
    const box = element.offsetParent ?? element.parentElement;
    const [width, height] = [element.offsetWidth, element.offsetHeight];
    const space = box?.clientWidth ?? 0;
    const isRoomRight = target.x + GAP + width + EDGE <= space;
    const wished = isRoomRight ? target.x + GAP : target.x - GAP - width;
    const left = Math.max(0, Math.min(wished, space - width - EDGE));
    const below = (box?.clientHeight ?? 0) - height;
    const top = Math.max(0, Math.min(target.y - height / 2, below));
    // Styles may keep the upper edge free, for a hint.
    const down = `max(var(--tip-top, 0px), ${Math.round(top)}px)`;
    element.style.transform = `translate(${Math.round(left)}px, ${down})`;
  }
}

/** A tip as one text, to be read out. */
export function spokenTip({ title, lines, rows, total }: Tip): string {
  // Further rows are told if they hold something back: what was not measured.
  const listed = rows
    .filter(({ note }, index) => index < 5 || note)
    .map(({ name, value, note }) => `${name} ${value}${note ? ` (${note})` : ''}`.trim());
  const sum = total ? [`${total.name} ${total.value}`] : [];
  return [title, ...lines, ...sum, ...listed].join(', ');
}

function contentOf({ title, lines, rows, total }: Tip): Node[] {
  const isColored = rows.some(({ color }) => color !== null);
  const list = element('div', isColored ? 'tip-rows' : 'tip-rows plain');
  for (const { color, name, value, note } of rows) {
    const swatch = element('span', 'tip-swatch');
    if (color !== null) swatch.style.backgroundColor = color;
    list.append(swatch, element('span', 'tip-name', name), element('span', 'tip-value', value));
    if (note) list.append(element('span', 'tip-note', note));
  }
  if (total) {
    list.append(
      element('span', 'tip-swatch tip-total'),
      element('span', 'tip-name tip-total', total.name),
      element('span', 'tip-value tip-total', total.value),
    );
  }
  return [
    element('div', 'tip-title', title),
    ...lines.map((line) => element('div', 'tip-line', line)),
    ...(list.childNodes.length > 0 ? [list] : []),
  ];
}

/** The link of a tip to another site, which gets no access to this page's window. */
function linkOf({ link }: Tip): Node[] {
  if (!link) return [];
  const anchor = document.createElement('a');
  anchor.href = link.address;
  anchor.target = '_blank';
  anchor.rel = 'noopener';
  anchor.append(element('bdi', '', link.text));
  const line = element('div', 'tip-link');
  line.append(anchor);
  return [line];
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  if (text === '') return made;
  // A name keeps its own text direction, whatever that of the page is.
  const order = document.createElement('bdi');
  order.textContent = text;
  made.append(order);
  return made;
}
