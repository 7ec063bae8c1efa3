import type { Begun } from './begun.js';

/** The answer to a request that was sent before the code came that reads it. */
export interface EarlyAnswer {
  readonly answer: Promise<Begun>;
  /** Aborts the request. */
  readonly stop: AbortController;
}

/** The one script and the code that it loads share no module. Both know this key. */
const KEY = Symbol.for('kpi-widgets.answers');

interface Early {
  [KEY]?: Map<string, EarlyAnswer>;
}

/** The answers that nobody has taken yet, by absolute address. */
export const earlyAnswers: Map<string, EarlyAnswer> = ((globalThis as Early)[KEY] ??= new Map<
  string,
  EarlyAnswer
>());

/**
 * Takes over the answer to an early request for a file; `undefined` if there is none.
 * @param signal aborts the request
 */
export function takeEarly(address: string, signal: AbortSignal): Promise<Begun> | undefined {
  const early = earlyAnswers.get(address);
  earlyAnswers.delete(address);
  if (early) signal.addEventListener('abort', () => early.stop.abort());
  return early?.answer;
}
