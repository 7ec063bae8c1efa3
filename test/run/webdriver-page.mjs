/** Keys that have no character of their own, as WebDriver names them. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

/**
 * A window of a browser that WebDriver drives. It has those methods of a puppeteer page that the
 * commands of the test runner use, so that all of them work here as well.
 * @param {(method: string, path: string, body?: object) => Promise<any>} ask a command of WebDriver,
 *   by its path in the session
 */
export function webDriverPage(ask) {
  const act = (type, id, parameters, ...actions) =>
    ask('POST', '/actions', { actions: [{ type, id, parameters, actions }] });
  const keys = (...actions) => act('key', 'keyboard', undefined, ...actions);
  const pointer = (...actions) => act('pointer', 'mouse', { pointerType: 'mouse' }, ...actions);
  const key = (type, name) => ({ type, value: KEYS[name] ?? name });
  const button = (type, name = 'left') => ({ type, button: BUTTONS[name] });
  const moved = (x, y) => ({ type: 'pointerMove', origin: 'viewport', duration: 0, x, y });
  const inner = () =>
    ask('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });

  const keyboard = {
    down: (name) => keys(key('keyDown', name)),
    up: (name) => keys(key('keyUp', name)),
    press: (name) => keys(key('keyDown', name), key('keyUp', name)),
    type: (text) => keys(...[...text].flatMap((one) => [key('keyDown', one), key('keyUp', one)])),
  };
  const mouse = {
    move: (x, y) => pointer(moved(x, y)),
    down: (options) => pointer(button('pointerDown', options?.button)),
    up: (options) => pointer(button('pointerUp', options?.button)),
    click: (x, y, options) =>
      pointer(
        moved(x, y),
        button('pointerDown', options?.button),
        button('pointerUp', options?.button),
      ),
    async reset() {
      await ask('DELETE', '/actions');
      await mouse.move(0, 0);
    },
  };
  return {
    keyboard,
    mouse,
    goto: (url) => ask('POST', '/url', { url }),
    url: () => ask('GET', '/url'),
    /** WebDriver sets the size of a window, of which the page is a part. */
    async setViewport({ width, height }) {
      const rect = await ask('GET', '/window/rect');
      const [across, down] = await inner();
      await ask('POST', '/window/rect', {
        // Put the window under the pointer: on a screen without a window manager, this gives it the
        // focus.
        x: 300,
        y: 100,
        width: rect.width + width - across,
        height: rect.height + height - down,
      });
    },
  };
}
