/** Milliseconds of work after which a page gets its turn. */
const SLICE = 12;

let sliceStart = 0;
let isHurried = false;

/** While a page is about to be printed, it waits for us, and only for what is done in this turn. */
export const hurry = (isInHurry: boolean): void => void (isHurried = isInHurry);

/**
 * Lets the page do what waits for it (scrolling, typing, painting), where work has gone on for a
 * while. All who work in slices share them: ten figures at once are not ten slices long.
 */
export async function breathe(): Promise<void> {
  if (isHurried || performance.now() - sliceStart < SLICE) return;
  await nextTurn();
  sliceStart = performance.now();
}

/** What comes by `setTimeout` comes late where it is asked for again and again. */
const nextTurn = (): Promise<unknown> =>
  globalThis.scheduler?.postTask
    ? globalThis.scheduler.postTask(() => undefined)
    : new Promise((resolve) => setTimeout(resolve));
