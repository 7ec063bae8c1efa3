import type { Ready } from './calls.js';
import { program } from './program.js';
import { warnOfNoWorker } from './no-worker-warning.js';

/** Milliseconds that a worker may take to load: the file that it is to read waits until then. */
const PATIENCE = 4000;

const POLICY = 'kpi-widgets';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/** A worker that can be called, and the kinds of figures that it counts. */
export interface StartedWorker {
  readonly worker: Worker;
  readonly kinds: readonly string[];
}

/**
 * Starts a worker; `null` if there can be none (Node, a build that is one file), and with a warning to the author
 * if the page's policy forbids it, if its file is not there, or if it is not ready in time.
 */
export async function startWorker(): Promise<StartedWorker | null> {
  if (typeof Worker === 'undefined') return null;
  let address: string | null = null;
  try {
    address = program.address();
    if (address === null) return null;
    const worker = workerAt(address);
    const ready = await whenReady(worker);
    if (ready) return { worker, kinds: ready.kinds };
    worker.terminate();
  } catch {
    // The page's policy does not allow it, or a bundler has left no address of the script.
  }
  warnOfNoWorker(address);
  return null;
}

function workerAt(address: string): Worker {
  // Turbopack, the bundler of Next, gives an address without the site.
  const { href, origin } = new URL(address, location.href);
  const script = origin === location.origin ? href : importing(href);
  try {
    // If the page requires trusted types, the address has to go through a policy.
    return new Worker(trusted(script), { type: 'module', name: POLICY });
  } finally {
    if (script !== href) setTimeout(() => URL.revokeObjectURL(script), PATIENCE);
  }
}

/**
 * Address of a script of the page's own origin that imports the worker's: a worker may not start from
 * another origin.
 */
const importing = (address: string): string =>
  URL.createObjectURL(
    new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' }),
  );

/** @throws if the page's list of policies does not have ours */
function trusted(script: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return script;
  const policy = trustedTypes.createPolicy(POLICY, {
    createScriptURL(address) {
      if (address === script) return address;
      throw new TypeError(`${address} is not the worker`);
    },
  });
  return policy.createScriptURL(script);
}

/**
 * Waits for the first message of a worker; `null` if it does not come. If the page's policy forbids the
 * worker, an error event comes instead.
 */
function whenReady(worker: Worker): Promise<Ready | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle(null), PATIENCE);
    const settle = (ready: Ready | null): void => {
      clearTimeout(timer);
      worker.removeEventListener('message', onMessage);
      worker.removeEventListener('error', onError);
      resolve(ready);
    };
    const onMessage = ({ data }: MessageEvent<Ready>): void => settle(data);
    const onError = (event: Event): void => {
      event.preventDefault();
      settle(null);
    };
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
  });
}
