/** Milliseconds before the second and the third time that a file is asked for. */
const PAUSES = [250, 750];

/** Milliseconds that an answer should have after a wait. */
const LEAST = 500;

/** Whether a server may say something else in a moment: it is busy, or its file is just being replaced. */
const mayPass = (status: number): boolean => status === 404 || status === 429 || status >= 500;

/**
 * Milliseconds to wait before a file is asked for again; `null` where that is of no use.
 * @param response the answer there was
 * @param attempt how often it was asked for before that answer
 * @param left milliseconds that are left for all that is still to come
 */
export function pauseAfter(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  attempt: number,
  left: number,
): number | null {
  const usual = PAUSES[attempt];
  if (usual === undefined || !mayPass(status)) return null;
  // The rest is for the answers.
  const pause = Math.min(usual, left / 4);
  // A date in its place is left alone: the clocks of two machines differ.
  const asked = Number(headers.get('retry-after') ?? 0) * 1000;
  if (!(asked > pause)) return pause;
  // Who has to wait longer than they would is told at once.
  return asked <= left - LEAST ? asked : null;
}
