/** The output of a command, a line at a time, and the signal that ends it. */
export interface Terminal {
  /** Writes a result. */
  readonly print: (line: string) => void;
  /** Writes progress and problems. */
  readonly tell: (line: string) => void;
  /** Aborted when a user ends the command. */
  readonly signal: AbortSignal;
}

/** The command cannot do what was asked, or only a part of it: the message is a sentence for the user. */
export class Failure extends Error {
  override readonly name = 'Failure';

  /** @param exitCode 3 if a part was done */
  constructor(
    message: string,
    readonly exitCode: 1 | 3 = 1,
  ) {
    super(message);
  }
}

/** Waits for a promise, but rejects at once when the signal is aborted. */
export function orAborted<T>(awaited: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  return Promise.race([awaited, aborted]);
}
