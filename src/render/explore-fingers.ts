/** A finger that has moved less than this, in px, may still be about to scroll the page. */
const LEAST_DRAG = 6;

/**
 * Passes a finger that moves sideways to ECharts as mouse events, to draw a span or move the slider. A
 * finger that moves up or down scrolls the page: ECharts' own touch listeners would prevent that.
 * @param area the element that ECharts draws in; its `touch-action` leaves up and down to the browser
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
      // The element under the finger may be replaced when ECharts draws again.
      area.setPointerCapture(event.pointerId);
      tell('mousedown', start);
    }
    tell('mousemove', (last = event));
  });
  const end = (event: PointerEvent): void => {
    if (event.pointerId !== start?.pointerId) return;
    // A cancelled event has no position, so the last one counts.
    if (last) tell('mouseup', last);
    start = last = null;
  };
  area.addEventListener('pointerup', end);
  area.addEventListener('pointercancel', end);

  const onMouse = (event: MouseEvent): void => {
    if (!event.isTrusted) return;
    // Real mouse events have come, from a pen for example: make none.
    start = null;
    // Other buttons are for the page: the middle one scrolls it.
    if (event.button !== 0) event.stopPropagation();
  };
  area.addEventListener('mousedown', onMouse, { capture: true });
}
