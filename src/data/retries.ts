/** Milliseconds to wait before the second and the third request for a file. */
const PAUSES = [250, 750];

/** Least number of milliseconds to leave for an answer after a wait. */
const LEAST = 500;

/** Whether a server may soon answer differently: it is busy, or its file is just being replaced. */
const mayPass = (status: number): boolean => status === 404 || status === 429 || status >= 500;

/**
 * Returns the milliseconds to wait before the next request for a file; `null` if there should be
 * none.
 * @param response the answer to the last request
 * @param attempt number of requests before the last one
 * @param left milliseconds left for all further waits and answers
 */
export function pauseAfter(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  attempt: number,
  left: number,
): number | null {
  const usual = PAUSES[attempt];
  if (usual === undefined || !mayPass(status)) return null;
  // Leave the rest of the time for the answers.
  const pause = Math.min(usual, left / 4);
  // A date in this header is ignored: the clocks of two machines differ.
  const asked = Number(headers.get('retry-after') ?? 0) * 1000;
  if (!(asked > pause)) return pause;
  // If the server asks for a longer wait than there is time for, fail at once.
  return asked <= left - LEAST ? asked : null;
}

/** Waits some milliseconds, or until a signal is aborted. */
export const pauseFor = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
