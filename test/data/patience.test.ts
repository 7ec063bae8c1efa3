import { expect } from '@open-wc/testing';
import { Patience } from '../../src/data/patience.js';

const LIMIT = 200;
const after = <T>(milliseconds: number, value: T): Promise<T> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, value));

describe('patience', () => {
  it('ends in the middle of a wait that takes too long', async () => {
    const patience = new Patience(LIMIT);
    await patience.with(after(LIMIT * 2, null));
    expect(patience.isOver).to.be.true;
  });

  it('ends where many short waits bring next to nothing', async () => {
    const patience = new Patience(LIMIT);
    for (let wait = 0; wait < 8 && !patience.isOver; wait += 1) {
      await patience.with(after(LIMIT / 4, null));
      patience.arrived(100);
    }
    expect(patience.isOver).to.be.true;
  });

  it('goes on as long as something comes, and whatever is done in between', async () => {
    const patience = new Patience(LIMIT);
    for (let wait = 0; wait < 6; wait += 1) {
      expect(await patience.with(after(LIMIT / 4, wait))).to.equal(wait);
      patience.arrived(4096);
      await after(LIMIT / 4, null);
    }
    await after(LIMIT * 2, null);
    expect(patience.isOver).to.be.false;
  });

  describe('of a page that was frozen, or on a computer that was asleep', () => {
    const real = performance.now.bind(performance);
    const machineSleeps = (milliseconds: number): void => {
      performance.now = () => real() + milliseconds;
    };
    afterEach(() => (performance.now = real));

    it('waits once more for what may have come meanwhile, and no more than once', async () => {
      for (const [isThere, outcome] of [
        [true, false],
        [false, true],
      ] as const) {
        const patience = new Patience(LIMIT);
        const over = new Promise<void>((resolve) => {
          patience.signal.addEventListener('abort', () => resolve());
        });
        const woken = patience.with(isThere ? after(LIMIT * 1.5, null) : over);
        machineSleeps(60_000);
        await woken;
        expect(patience.isOver).to.equal(outcome);
        performance.now = real;
      }
    });

    it('has as long for the rest as it had before', async () => {
      const patience = new Patience(LIMIT);
      const woken = patience.with(after(0, null));
      machineSleeps(60_000);
      await woken;
      expect(patience.left).to.equal(LIMIT);
      await patience.with(after(LIMIT / 4, null));
      expect(patience.isOver).to.be.false;
    });
  });
});
