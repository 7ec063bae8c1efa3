/** The parts of a widget that answer a reader by code that comes late. */
const PARTS = '.chart, .series, .zooms';

/** The parts in which keys have a meaning of their own. */
const WITH_KEYS = '.chart, .series';

/** The events that are kept. A drag is not: it would never end if its end were missed, so it has to begin anew. */
const EVENTS =
  'pointerenter pointermove pointerleave click dblclick keydown focusin focusout'.split(' ');

/**
 * Keeps the events of a reader until the code is there that answers them.
 * @param root the tree of the widget
 * @param onEvent called at each event
 * @returns ends this; with `true`, all that was kept happens again
 */
export function keepEvents(root: Node, onEvent: () => void): (again: boolean) => void {
  let kept: (readonly [target: Element, event: Event, part: Element])[] = [];
  const stop = new AbortController();
  const take = (event: Event): void => {
    const target = event.target as Element;
    const part = target.closest(PARTS);
    if (!part) return;
    if (event.type.startsWith('pointer')) {
      // Only where the pointer is now matters.
      kept = kept.filter(([other, { type }]) => other !== target || type !== event.type);
    }
    kept.push([target, event, part]);
    const isKey = event.type === 'keydown' && target.closest(WITH_KEYS) !== null;
    if (isKey && isTaken(event as KeyboardEvent)) event.preventDefault();
    onEvent();
  };
  // Captured, as a pointer enters and leaves without bubbling.
  for (const type of EVENTS) {
    root.addEventListener(type, take, { signal: stop.signal, capture: true });
  }
  return (again) => {
    stop.abort();
    if (again) {
      for (const [target, event, part] of kept) {
        // A shape that was hit may have been drawn anew since.
        (target.isConnected ? target : part).dispatchEvent(copyOf(event));
      }
    }
    kept = [];
  };
}

/** Whether a key would scroll the page, or press a button that Shift gives another meaning. */
const isTaken = ({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !(ctrlKey || metaKey || altKey) &&
  (/^(Arrow|Page|Home|End)/.test(key) || (shiftKey && /^( |Enter)$/.test(key)));

/** The same event, of which the page around the widget, which has seen it already, hears nothing. */
function copyOf(event: Event): Event {
  const init: Record<string, unknown> = {};
  for (const name in event) init[name] = Reflect.get(event, name);
  init['composed'] = false;
  const Kind = event.constructor as typeof Event;
  return new Kind(event.type, init);
}
