/** The output of a command, a line at a time, and the signal that ends it. */
export interface Terminal {
  /** Writes a result. */
  readonly print: (line: string) => void;
  /** Writes progress and problems. */
  readonly tell: (line: string) => void;
  /** Aborted when a user ends the command. */
  readonly signal: AbortSignal;
}

/** The command cannot do what was asked, or only a part of it: each line is for the user. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly lines: readonly string[];

  /** @param exitCode 3 if a part was done */
  constructor(
    lines: string | readonly string[],
    readonly exitCode: 1 | 3 = 1,
  ) {
    const all = [lines].flat();
    super(all.join('\n'));
    this.lines = all;
  }
}

/**
 * Does some work, but rejects at once when the signal is aborted. If it is aborted already, the work
 * does not begin.
 */
export async function orAborted<T>(act: () => Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  return Promise.race([act(), aborted]);
}
