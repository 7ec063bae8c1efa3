/** An answer that the page's script asked for before this code came (`page/early.ts`). */
interface EarlyAnswer {
  readonly answer: Promise<Response>;
  readonly stop: AbortController;
}

const KEY = Symbol.for('kpi-widgets');

/**
 * Takes over the answer to an early request for a file; `undefined` if there is none.
 * @param signal aborts the request
 */
export function takeEarly(address: string, signal: AbortSignal): Promise<Response> | undefined {
  const note = (globalThis as Record<symbol, { answers?: Map<string, EarlyAnswer> } | undefined>)[
    KEY
  ];
  const early = note?.answers?.get(address);
  if (!early) return undefined;
  note?.answers?.delete(address);
  signal.addEventListener('abort', () => early.stop.abort());
  return early.answer;
}
