/** Longest time to wait for the browser to be idle, in ms. */
const PATIENCE = 2000;

/**
 * Runs an action when the browser is idle.
 * @returns cancels it
 */
export function later(action: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(action, { timeout: PATIENCE });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(action);
  return () => clearTimeout(timer);
}
