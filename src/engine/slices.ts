/** Milliseconds of work after which a page gets its turn. */
const SLICE = 12;

let sliceStart = 0;
let isHurried = false;

/** Turns slices off while a page is about to be printed: it waits only for work done in this turn. */
export const hurry = (isInHurry: boolean): void => void (isHurried = isInHurry);

/**
 * Lets the page scroll, react to input and paint if work has gone on for a while. All work in slices shares
 * them: ten figures at once do not take ten slices in a row.
 */
export async function breathe(): Promise<void> {
  if (isHurried || performance.now() - sliceStart < SLICE) return;
  await nextTurn();
  sliceStart = performance.now();
}

/** `setTimeout` is slower: browsers delay it if it is called again and again. */
const nextTurn = (): Promise<unknown> =>
  globalThis.scheduler?.postTask
    ? globalThis.scheduler.postTask(() => undefined)
    : new Promise((resolve) => setTimeout(resolve));
