/** A finger that has gone less far, in px, may still be about to scroll the page. */
const LEAST_DRAG = 6;

/**
 * Hands a finger to ECharts as a mouse, once it goes sideways: it draws a span or moves the slider, while
 * up and down scrolls the page. ECharts' own way with fingers stops every scroll that begins on it.
 * @param area what ECharts draws in; its `touch-action` leaves up and down to the browser
 */
export function fingersAsMouse(area: HTMLElement): void {
  let start: PointerEvent | null = null;
  let last: PointerEvent | null = null;
  const tell = (type: string, { clientX, clientY }: PointerEvent): void => {
    const event = new MouseEvent(type, { clientX, clientY, buttons: 1 });
    area.firstElementChild?.dispatchEvent(event);
  };

  area.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' && event.isPrimary) start = event;
  });
  area.addEventListener('pointermove', (event) => {
    if (event.pointerId !== start?.pointerId) return;
    if (!last) {
      const across = Math.abs(event.clientX - start.clientX);
      const down = Math.abs(event.clientY - start.clientY);
      if (Math.max(across, down) < LEAST_DRAG) return;
      if (down > across) return void (start = null);
      // What it began on may be drawn anew.
      area.setPointerCapture(event.pointerId);
      tell('mousedown', start);
    }
    tell('mousemove', (last = event));
  });
  const end = (event: PointerEvent): void => {
    if (event.pointerId !== start?.pointerId) return;
    // Where it is cancelled, it has no place any more.
    if (last) tell('mouseup', last);
    start = last = null;
  };
  area.addEventListener('pointerup', end);
  area.addEventListener('pointercancel', end);

  const onMouse = (event: MouseEvent): void => {
    if (!event.isTrusted) return;
    // A pen that is a mouse by itself.
    start = null;
    // Other buttons are the page's: the middle one scrolls it.
    if (event.button !== 0) event.stopPropagation();
  };
  area.addEventListener('mousedown', onMouse, { capture: true });
}
