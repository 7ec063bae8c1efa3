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
});
