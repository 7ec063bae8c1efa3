import { expect } from '@open-wc/testing';
import { gunzipped } from '../../src/data/gunzip.js';
import { waitUntil } from '../support/wait.js';

type Bytes = Uint8Array<ArrayBuffer>;

const ADDRESS = 'https://example.org/hub-activity.csv.gz';
const A_MEGABYTE = 1_000_000;

async function gzip(bytes: Bytes): Promise<Bytes> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Pieces of a packed file, and what became of them. */
function piecesOf(packed: Bytes, size: number) {
  const fate = { given: 0, isLetGo: false };
  async function* pieces(): AsyncGenerator<Bytes, void> {
    try {
      for (let at = 0; at < packed.length; at += size) {
        fate.given += 1;
        await Promise.resolve();
        yield packed.slice(at, at + size);
      }
    } finally {
      fate.isLetGo = true;
    }
  }
  return { fate, pieces: pieces() };
}

/** The next turn of the event loop. */
const aTurn = () =>
  new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });

describe('a packed file', () => {
  it('is unpacked whole, whatever the size of its pieces', async () => {
    const plain = Uint8Array.from({ length: 100_000 }, (_, at) => (at * at) % 251);
    const packed = await gzip(plain);
    for (const size of [1_000, 16_384, packed.length]) {
      const found: number[] = [];
      for await (const piece of gunzipped(ADDRESS, piecesOf(packed, size).pieces)) {
        found.push(...piece);
      }
      expect(Uint8Array.from(found), `${size}`).to.deep.equal(plain);
    }
  });

  // Node still hands out what it has unpacked after a stream was cancelled, and then throws an
  // error that nobody can catch. It happens where unpacked bytes wait for the consumer.
  it('can be left at any moment without an error', async () => {
    const packed = await gzip(new Uint8Array(A_MEGABYTE));
    for (let turns = 0; turns < 40; turns += 1) {
      const { fate, pieces } = piecesOf(packed, 16_384);
      const unpacked = gunzipped(ADDRESS, pieces);
      await unpacked.next();
      for (let turn = 0; turn < turns; turn += 1) await aTurn();
      await unpacked.next();
      await unpacked.return();
      await waitUntil(() => fate.isLetGo, 'the pieces are let go');
      await aTurn();
    }
  });

  it('that is left early is not read to its end', async () => {
    const noise = Uint8Array.from({ length: A_MEGABYTE }, () => Math.floor(Math.random() * 256));
    const { fate, pieces } = piecesOf(await gzip(noise), 1_000);
    const unpacked = gunzipped(ADDRESS, pieces);
    await unpacked.next();
    await unpacked.return();
    await waitUntil(() => fate.isLetGo, 'the pieces are let go');
    const { given } = fate;
    for (let turn = 0; turn < 10; turn += 1) await aTurn();
    expect(fate.given).to.equal(given);
    expect(given).to.be.lessThan(900);
  });
});
