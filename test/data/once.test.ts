import { expect } from '@open-wc/testing';
import { once } from '../../src/data/once.js';

/** Fails so many times, then loads a new object; counts its calls. */
function loader(failures: number) {
  const calls = { count: 0 };
  const load = once(() => {
    calls.count += 1;
    const { count } = calls;
    return count > failures
      ? Promise.resolve({ count })
      : Promise.reject(new Error(`failure ${count}`));
  });
  return { calls, load };
}

const messageOf = (loading: Promise<unknown>): Promise<string> =>
  loading.then(
    () => 'it did not fail',
    (error: unknown) => (error as Error).message,
  );

describe('what is loaded once', () => {
  it('is not loaded before somebody asks', () => {
    expect(loader(0).calls.count).to.equal(0);
  });

  it('is loaded by the first who asks, and is the same for all others', async () => {
    const { calls, load } = loader(0);
    const [first, second] = [load(), load()];
    expect(second).to.equal(first);
    const found = await first;
    expect(await load()).to.equal(found);
    expect(calls.count).to.equal(1);
  });

  it('fails for all who wait, and is loaded again for who asks after that', async () => {
    const { calls, load } = loader(1);
    const [first, second] = [load(), load()];
    expect(await messageOf(first)).to.equal('failure 1');
    expect(await messageOf(second)).to.equal('failure 1');
    expect(calls.count).to.equal(1);
    expect(await load()).to.deep.equal({ count: 2 });
    expect(await load()).to.equal(await load());
    expect(calls.count).to.equal(2);
  });

  it('may fail more than once', async () => {
    const { load } = loader(2);
    expect(await messageOf(load())).to.equal('failure 1');
    expect(await messageOf(load())).to.equal('failure 2');
    expect(await load()).to.deep.equal({ count: 3 });
  });

  it('is asked for again by who hears of the failure first', async () => {
    const { load } = loader(1);
    expect(await load().catch(() => load())).to.deep.equal({ count: 2 });
  });

  it('is kept apart from what else is loaded', async () => {
    const [one, other] = [loader(0), loader(0)];
    expect(await one.load()).not.to.equal(await other.load());
  });
});
