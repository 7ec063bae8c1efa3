type Piece = ReadableStreamReadResult<Uint8Array<ArrayBuffer>>;

/** The answer of a server, whose bytes are being read. */
export interface Begun {
  readonly response: Response;
  /** Takes the next bytes. */
  readonly read: () => Promise<Piece>;
  /** Ends the transfer. */
  readonly cancel: () => void;
}

/**
 * Begins to read the bytes of an answer, before anybody takes them: a browser hands over the first ones only some time
 * after it is asked for them, often when it has painted the page once more.
 */
export function begun(response: Response): Begun {
  const reader = (response.body ?? new Blob().stream()).getReader();
  let first: Promise<Piece> | null = reader.read();
  first.catch(() => undefined);
  return {
    response,
    read() {
      const next = first ?? reader.read();
      first = null;
      return next;
    },
    cancel: () => void reader.cancel().catch(() => undefined),
  };
}
