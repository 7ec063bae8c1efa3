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
