import { KpiError } from './errors.js';

type Bytes = Uint8Array<ArrayBuffer>;
type Pieces = AsyncGenerator<Bytes, void>;

/**
 * Unpacks a file as it comes.
 * @param pieces of the packed file; the generator ends when the consumer stops
 * @throws KpiError `parse` if it ends too early or is damaged, and whatever the pieces throw
 */
export async function* gunzipped(address: string, pieces: Pieces): Pieces {
  const { readable, writable } = new DecompressionStream('gzip');
  const reader = readable.getReader();
  const failures: unknown[] = [];
  void feed(writable.getWriter(), pieces, failures);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
  } catch (cause) {
    if (failures.length === 0) throw new KpiError('parse', { address, reason: 'gzip' }, { cause });
  } finally {
    // The stream is never cancelled or aborted, it only gets no more pieces. Node would hand out
    // what it has already unpacked to the cancelled stream, and end the process by the error.
    void pieces.return();
  }
  if (failures.length > 0) throw failures[0];
}

/** Writes the pieces, each after the stream has taken the one before, and ends the stream. */
async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  pieces: Pieces,
  failures: unknown[],
): Promise<void> {
  // The reader gets the same error as the writer: ignore it here.
  const ignore = () => undefined;
  try {
    for await (const piece of pieces) await writer.write(piece).catch(ignore);
  } catch (error) {
    failures.push(error);
  }
  await writer.close().catch(ignore);
}
