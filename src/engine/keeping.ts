// Tables and figures are kept under names while somebody uses them, and for some minutes more.

/** Milliseconds after which what nobody uses is let go: at least so many, at most twice as many. */
let pause = 150_000;

interface Kept {
  users: number;
  /** Nobody has used it since the last time somebody looked. */
  isIdle: boolean;
}

const all = new Map<string, Kept>();
let timer: ReturnType<typeof setTimeout> | null = null;
let letGo: (name: string) => void = () => undefined;

/** @param action lets go of what is kept under a name */
export const whenUnused = (action: (name: string) => void): void => void (letGo = action);

/** For what nobody uses from now on. @param milliseconds of which there are 150,000 where nobody asks */
export function keepFor(milliseconds: number): void {
  pause = milliseconds;
  if (timer !== null) clearTimeout(timer);
  timer = null;
  lookAgain();
}

/**
 * Keeps what is under some names, whether it is there already or still comes.
 * @returns ends this use of it
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

/** There is a timer only while there is something to let go, and no program waits for it to end. */
function lookAgain(): void {
  if (timer !== null || ![...all.values()].some(({ users }) => users === 0)) return;
  timer = setTimeout(look, pause);
  // Node has an object where a page has a number.
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
