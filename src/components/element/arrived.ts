/** Longest time to wait for code that explains an error or adds to a figure, in ms. */
const PATIENCE = 2000;

/** Waits until some code has come, cannot come, or takes too long. */
export function arrived(code: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    const settle = (): void => {
      clearTimeout(timer);
      resolve();
    };
    code.then(settle, settle);
  });
}
