import { isolated, toggled, type Hiding } from '../../figures/hiding.js';
import '../../words/english/interactions.js';
import type { Words } from '../../words/format.js';
import type { MakeInteraction } from '../../render/interaction.js';
import type { LegendActions } from './legend-actions.js';

/**
 * Lets the buttons of a legend answer a reader: a click hides or shows a series, or shows it alone. Arrow keys walk
 * along them, as all are one tab stop.
 * @param keys returns the keys of all series, also of those that the legend does not list
 */
export const legendReactions =
  <V extends Hiding>(
    reading: LegendActions<V>,
    keys: () => readonly string[],
    words: () => Words,
  ): MakeInteraction =>
  ({ box, announce }) => {
    const stop = new AbortController();
    /** Listens to a kind of event in the legend, which may come and go. */
    const on = <T extends keyof HTMLElementEventMap>(
      type: T,
      react: (event: HTMLElementEventMap[T], legend: HTMLElement) => void,
    ): void => {
      const listener = (event: HTMLElementEventMap[T]): void => {
        const legend = (event.target as Element).closest<HTMLElement>('.series');
        if (legend) react(event, legend);
      };
      (box.getRootNode() as HTMLElement).addEventListener(type, listener, { signal: stop.signal });
    };
    const keyOf = ({ target }: Event): string | undefined =>
      (target as Element).closest<HTMLButtonElement>('.item')?.value;
    /** Shows what a choice has made of the view, and says so. */
    const choose = (event: Event, next: (key: string) => V): void => {
      const item = (event.target as Element).closest<HTMLButtonElement>('.item');
      if (!item) return;
      const view = next(item.value);
      const { hidden } = view;
      const isAlone = hidden.size === keys().length - 1 && !hidden.has(item.value);
      const said = hidden.has(item.value)
        ? 'legend.said.hidden'
        : hidden.size === 0
          ? 'legend.said.all'
          : isAlone
            ? 'legend.said.only'
            : 'legend.said.shown';
      const name = item.querySelector('.name')?.textContent ?? '';
      announce(words().say(said, { name }));
      reading.choose(view);
    };
    const isolate = (event: Event): void =>
      choose(event, (key) => isolated(reading.view, key, keys()));

    on('click', (event) => {
      if (event.shiftKey) isolate(event);
      else choose(event, (key) => toggled(reading.view, key));
    });
    on('dblclick', isolate);
    on('keydown', walk);
    on('pointerover', (event) => reading.pointAt?.(keyOf(event) ?? null));
    on('pointerout', ({ relatedTarget: to }, legend) => {
      // On the way to another entry, the picture is drawn once, by the pointerover that follows.
      const isNext = to instanceof Element && legend.contains(to) && to.closest('.item');
      if (!isNext) reading.pointAt?.(null);
    });
    on('focusin', (event, legend) => {
      take(event, legend);
      if (legend.classList.contains('reached')) reading.pointAt?.(keyOf(event) ?? null);
    });
    on('focusout', (_, { classList }) => {
      classList.remove('quiet', 'reached');
      reading.pointAt?.(null);
    });
    return { destroy: () => stop.abort() };
  };

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

const buttonsOf = (legend: HTMLElement): HTMLButtonElement[] => [
  ...legend.querySelectorAll('button'),
];

function walk(event: KeyboardEvent, legend: HTMLElement): void {
  if (event.key === 'Escape') legend.classList.add('quiet');
  // In Firefox the click that a key causes has no `shiftKey`.
  if (event.shiftKey && /^( |Enter)$/.test(event.key)) {
    event.preventDefault();
    if (!event.repeat) {
      event.target?.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true }));
    }
    return;
  }
  const step = STEPS[event.key];
  const buttons = buttonsOf(legend);
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  if (!step || at < 0) return;
  event.preventDefault();
  buttons[step(at, buttons.length)]?.focus();
}

/**
 * Makes the focused button the tab stop, so that Tab comes back to it, and shows the hints if a key has led to it.
 * In a shadow root WebKit does not notice if a descendant of the child in `:has(> …)` changes, but it notices
 * this class.
 */
function take({ target }: FocusEvent, legend: HTMLElement): void {
  legend.classList.toggle('reached', (target as HTMLElement).matches(':focus-visible'));
  for (const button of buttonsOf(legend)) button.tabIndex = button === target ? 0 : -1;
}
