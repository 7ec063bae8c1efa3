/**
 * Gives every document of a page, and of its frames, the object `waits`, with which functions that run there
 * wait. Call it before the page opens an address.
 * @param {import('puppeteer-core').Page} page
 */
export const giveWaits = (page) => page.evaluateOnNewDocument(addWaits);

/** Opens an empty page that has `waits`. */
export async function pageWithWaits(browser) {
  const page = await browser.newPage();
  await giveWaits(page);
  return page;
}

/** Closes the pages that a test has opened, which are all but the one that the browser begins with. */
export async function closePages(browser) {
  const [, ...opened] = await browser.pages();
  await Promise.all(opened.map((page) => page.close()));
}

/**
 * Waits in a page for some animation frames. A change of size is seen in one frame and drawn in the next:
 * after four of them, everything is drawn that was to be drawn.
 */
export const frames = (page, count = 4) =>
  page.evaluate((count) => window.waits.frames(count), count);

/** Runs in the page. */
function addWaits() {
  const each = async (count, wait) => {
    for (let turn = 0; turn < count; turn += 1) await wait();
  };
  const turn = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  window.waits = {
    frames: (count = 4) => each(count, () => new Promise((done) => requestAnimationFrame(done))),
    /** Turns of the event loop. Unlike timers, they are never delayed. */
    turns: (count = 1) => each(count, turn),
    /** Waits until a condition is true, and returns what it gave. Throws after a minute. */
    async until(condition) {
      for (const end = performance.now() + 60_000; performance.now() < end;) {
        const found = await condition();
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error(`Waited in vain: ${condition}`);
    },
  };
}
