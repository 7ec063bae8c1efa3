import { frames } from './wait.js';

/** A page of its own, which records everything that it should not do. */
export interface Trap {
  readonly view: Window & typeof globalThis;
  /**
   * Code that ran, dialogs, errors, violations of a policy, requests, and parts of the page that
   * changed.
   */
  readonly caught: () => Promise<string[]>;
}

/** What the kit itself loads in these tests, and the files with the data. */
const OWN = /^\/(src\/|node_modules\/|held\/|__web-dev-server__\/|__wds|echarts-in-one\.js$)/;

const BUILT_IN = [
  ...['Object', 'Array', 'Function', 'String', 'Number', 'Promise', 'Map', 'Set', 'RegExp'],
  ...['Node', 'Element', 'HTMLElement', 'Event', 'EventTarget', 'Document', 'Window'],
] as const;

/** A page in a frame that has the kit and nothing else. */
export async function setTrap(policy: '' | '/strict'): Promise<Trap> {
  const body =
    '<!doctype html><html lang="en"><head><title>Calm</title></head><body>' +
    '<script type="module" src="/src/index.ts"></script></body></html>';
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = `${policy}/text/page.html?type=text/html&body=${encodeURIComponent(body)}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const view = frame.contentWindow as Window & typeof globalThis;
  const caught: string[] = [];
  watch(view, caught);
  const before = stateOf(view);
  return {
    view,
    caught: async () => {
      // Scripts, images and frames that came in have begun to load after a frame, and the server answers them
      // before it answers the last of these.
      await frames();
      for (let turn = 0; turn < 3; turn += 1) {
        await view.fetch('/held/fence', { method: 'POST', body: 'x' });
      }
      await frames();
      const after = stateOf(view);
      const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
      return [...caught, ...changed.map((name) => `changed: ${name}`), ...requestsOf(view)];
    },
  };
}

/** Firefox and WebKit word the message of an uncaught error in other ways. */
const wordsOf = (message: string | undefined): string | undefined =>
  message?.replace(/^(uncaught( exception)?:? )?/i, 'Uncaught ');

function watch(view: Window & typeof globalThis, caught: string[]): void {
  for (const name of ['__pwned', 'alert', 'confirm', 'prompt', 'print', 'open']) {
    const value = (...facts: unknown[]): void => void caught.push(`${name}(${facts.join()})`);
    Object.defineProperty(view, name, { value, configurable: true });
  }
  view.performance.setResourceTimingBufferSize(5000);
  view.addEventListener(
    'error',
    ({ message, target }) =>
      caught.push(`error: ${wordsOf(message) ?? (target as Element | null)?.nodeName}`),
    true,
  );
  view.addEventListener('unhandledrejection', ({ reason }) =>
    caught.push(`rejection: ${String(reason)}`),
  );
  view.document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
    caught.push(`violation: ${violatedDirective} ${sample}`),
  );
}

const requestsOf = (view: Window): string[] =>
  view.performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !OWN.test(new URL(name).pathname) || new URL(name).origin !== location.origin)
    .map((name) => `request: ${name}`);

/** The parts of a page that no widget may change, as text. */
function stateOf(view: Window & typeof globalThis): Record<string, string> {
  const { document: page } = view;
  const shallow = (element: Element): string => (element.cloneNode() as Element).outerHTML;
  const prototypes = BUILT_IN.map((name): [string, string] => {
    const all = Object.getOwnPropertyDescriptors((view[name] as { prototype: object }).prototype);
    const keys = Reflect.ownKeys(all).map(
      (key) => `${String(key)} ${typeof all[key as 'x']?.value}`,
    );
    return [`${name}.prototype`, keys.join()];
  });
  return {
    ...Object.fromEntries(prototypes),
    title: page.title,
    head: page.head.outerHTML,
    html: shallow(page.documentElement) + shallow(page.body),
    base: page.baseURI,
    frames: String(view.length),
    cookie: page.cookie,
    stored: String(view.localStorage.length + view.sessionStorage.length),
    globals: Object.keys(view).join(),
  };
}
