/**
 * Sends the request for a file: without cookies or other credentials, and without the address of the page that
 * shows it.
 * @param isNew whether to ask the server even if the browser has the answer in its cache
 */
export const request = (address: string, signal: AbortSignal, isNew = false): Promise<Response> =>
  fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: isNew ? 'no-cache' : 'default',
    signal,
  });

/** Sends the request of a program, which may have headers of its own. */
export const requestWith = (
  address: string,
  signal: AbortSignal,
  more: Pick<RequestInit, 'headers' | 'redirect'>,
): Promise<Response> => fetch(address, { ...more, signal });
