import { expect } from '@open-wc/testing';
import { begun } from '../../src/data/begun.js';
import { turns } from '../support/wait.js';

/** An answer with some pieces, which records how many of them were asked for, and whether it was ended. */
function answer(...texts: string[]) {
  const seen = { asked: 0, isOver: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const text = texts[seen.asked];
        seen.asked += 1;
        if (text === undefined) controller.close();
        else controller.enqueue(new TextEncoder().encode(text));
      },
      cancel: () => void (seen.isOver = true),
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body), seen };
}

describe('an answer whose bytes are being read', () => {
  it('is asked for its first bytes before anybody takes them, and for no more', async () => {
    const { response, seen } = answer('a', 'b');
    begun(response);
    await turns(1);
    expect(seen.asked).to.equal(1);
  });

  it('gives all its bytes in their order', async () => {
    const { read } = begun(answer('a', 'b', 'c').response);
    const texts: string[] = [];
    for (let next = await read(); !next.done; next = await read()) {
      texts.push(new TextDecoder().decode(next.value));
    }
    expect(texts).to.deep.equal(['a', 'b', 'c']);
  });

  it('is at its end at once without a body', async () => {
    const { read } = begun(new Response(null));
    expect((await read()).done).to.be.true;
    expect((await read()).done).to.be.true;
  });

  it('can be ended', async () => {
    const { response, seen } = answer('a', 'b');
    begun(response).cancel();
    await turns(1);
    expect(seen.isOver).to.be.true;
  });

  it('that breaks off fails whoever takes its bytes, and nobody else', async () => {
    const broken = new ReadableStream({ pull: () => Promise.reject(new TypeError('cut')) });
    const { read } = begun(new Response(broken));
    await turns(1);
    let failure: unknown = null;
    await read().catch((error: unknown) => (failure = error));
    expect(failure).to.be.instanceOf(TypeError);
  });
});
