// Runs in a page that is measured.

/** Runs an action in a task of its own, once what goes on is over. */
const after = (action) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    action(performance.now());
  };
  port2.postMessage(null);
};

/**
 * Measures how a page answers the next input: `window.answer` resolves once the first frame after it is painted.
 * `work` is how long the main thread took for it, in ms: the listeners and what they began at once, and the frame with
 * its callbacks, style, layout and paint, without the wait for the frame between them.
 * @param {string} first type of the first event of the input
 * @param {string} last of its last one
 * @param {() => unknown} state what the page shows: it must be another one in that frame
 */
window.measureNext = (first, last, state) => {
  const before = state();
  window.answer = new Promise((resolve) => {
    let handled = null;
    const begin = () => {
      const begun = performance.now();
      requestAnimationFrame(() => {
        const frame = performance.now();
        after((painted) =>
          resolve({
            work: (handled ?? frame) - begun + (painted - frame),
            isShown: state() !== before,
          }),
        );
      });
    };
    addEventListener(first, begin, { capture: true, once: true });
    // The last of all listeners; what the others have left to microtasks is done by then.
    addEventListener(last, () => (handled = performance.now()), { once: true });
  });
};

/** Begins to count frames. `window.stopWatching()` returns the ms between each and the next, and ends it. */
window.watchFrames = () => {
  const gaps = [];
  let last = null;
  let isOver = false;
  const look = (now) => {
    if (isOver) return;
    if (last !== null) gaps.push(now - last);
    last = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.stopWatching = () => {
    isOver = true;
    return gaps;
  };
};
