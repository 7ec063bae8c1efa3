declare global {
  interface Window {
    /** Set by the test runner. */
    __WTR_MOCHA_RUNNER__: { currentRunnable: { skip(): never } };
  }
}

/**
 * Leaves the test that runs, or all tests of the suite whose hook runs, for want of something that the runner
 * cannot do in this browser. `test/run/browsers.config.mjs` knows why.
 */
export function skipHere(): never {
  return window.__WTR_MOCHA_RUNNER__.currentRunnable.skip();
}
