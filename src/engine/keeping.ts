// Tables and figures are kept under names while somebody uses them, and for some minutes more.

/** Milliseconds after which anything unused is dropped: at least so many, at most twice as many. */
let pause = 150_000;

interface Kept {
  users: number;
  /** Whether nobody has used it since the last check. */
  isIdle: boolean;
}

const all = new Map<string, Kept>();
let timer: ReturnType<typeof setTimeout> | null = null;
let letGo: (name: string) => void = () => undefined;

/** @param action drops what is kept under a name */
export const whenUnused = (action: (name: string) => void): void => void (letGo = action);

/**
 * Sets how long anything unused is kept.
 * @param milliseconds 150,000 by default
 */
export function keepFor(milliseconds: number): void {
  pause = milliseconds;
  if (timer !== null) clearTimeout(timer);
  timer = null;
  lookAgain();
}

/**
 * Keeps what is under some names, whether it is there already or comes later.
 * @returns a function that ends this use
 */
export function use(names: readonly string[]): () => void {
  for (const name of names) {
    const kept = all.get(name) ?? { users: 0, isIdle: false };
    kept.users += 1;
    all.set(name, kept);
  }
  return () => {
    for (const name of names) {
      const kept = all.get(name) as Kept;
      kept.users -= 1;
      kept.isIdle = false;
    }
    lookAgain();
  };
}

/** Starts a timer if anything is unused. A Node program does not wait for it before it exits. */
function lookAgain(): void {
  if (timer !== null || ![...all.values()].some(({ users }) => users === 0)) return;
  timer = setTimeout(look, pause);
  // A timer is an object in Node and a number in a page.
  (timer as { unref?: () => void }).unref?.();
}

function look(): void {
  timer = null;
  for (const [name, kept] of all) {
    if (kept.users > 0) continue;
    if (kept.isIdle) {
      all.delete(name);
      letGo(name);
    }
    kept.isIdle = true;
  }
  lookAgain();
}
