/** Longest time to wait for the browser to be idle, in ms. */
const PATIENCE = 2000;
/** Longest time to wait for a frame, in ms: a page that is not seen has none. */
const FRAME_PATIENCE = 500;

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

/**
 * Runs an action when the browser is idle after the next frame.
 * @returns cancels it
 */
export function afterFrame(action: () => void): () => void {
  const stop = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  let cancel = stop;
  const go = (): void => {
    stop();
    cancel = later(action);
  };
  const frame = requestAnimationFrame(go);
  const timer = setTimeout(go, FRAME_PATIENCE);
  return () => cancel();
}
