import { KpiError } from './errors.js';

type Bytes = Uint8Array<ArrayBuffer>;
type Pieces = AsyncGenerator<Bytes, void>;

/**
 * Unpacks a file as it comes.
 * @param pieces of the packed file; the generator ends when the consumer stops
 * @throws KpiError `parse` if it ends too early or is damaged, and whatever the pieces throw
 */
export async function* gunzipped(address: string, pieces: Pieces): Pieces {
  const failures: unknown[] = [];
  const packed = new ReadableStream<Bytes>({
    async pull(controller) {
      try {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        failures.push(error);
        controller.error(error);
      }
    },
    cancel: () => void pieces.return(),
  });
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (cause) {
    if (failures.length > 0) throw failures[0];
    throw new KpiError('parse', { address, reason: 'gzip' }, { cause });
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
