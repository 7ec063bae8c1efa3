/** Milliseconds after which a test gives up: a busy machine may take its time. */
const MOST = 18_000;

/**
 * Waits until a condition is true, and looks often: most tests wait, and few of them for long.
 * @throws with the message after 18 seconds
 */
export async function waitUntil(
  condition: () => unknown,
  message = 'waited in vain',
): Promise<void> {
  const end = performance.now() + MOST;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`Timeout: ${message}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/**
 * Waits for some animation frames. A change of size is seen in one frame and drawn in the next: after four of
 * them, everything is drawn that was to be drawn.
 */
export async function frames(count = 4): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Waits for some turns of the event loop. Unlike timers, they are never delayed. */
export async function turns(count = 1): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  }
}

/** Waits until a value is the same in ten frames one after another, as it is when nothing moves any more. */
export async function still(read: () => unknown): Promise<void> {
  let last = read();
  let same = 0;
  await waitUntil(async () => {
    await frames(1);
    const next = read();
    same = next === last ? same + 1 : 0;
    last = next;
    return same >= 10;
  }, 'it is still');
}
