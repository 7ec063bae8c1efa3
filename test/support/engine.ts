declare global {
  interface Window {
    /** Set by the test runner. */
    __WTR_MOCHA_RUNNER__: { currentRunnable: { skip(): never } };
  }
}

/**
 * Skips the running test, or the suite whose hook runs, because the runner cannot do something in
 * this browser: see `test/run/browsers.config.mjs`.
 */
export function skipHere(): never {
  return window.__WTR_MOCHA_RUNNER__.currentRunnable.skip();
}
