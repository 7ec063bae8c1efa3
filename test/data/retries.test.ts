import { expect } from '@open-wc/testing';
import { pauseAfter } from '../../src/data/retries.js';

const pause = (status: number, attempt: number, left: number, after?: string): number | null => {
  const headers = new Headers(after === undefined ? {} : { 'retry-after': after });
  return pauseAfter({ status, headers }, attempt, left);
};

describe('the pause before another try', () => {
  it('grows, and comes twice', () => {
    expect([0, 1, 2].map((attempt) => pause(503, attempt, 15_000))).to.deep.equal([250, 750, null]);
  });

  it('is for what may pass', () => {
    for (const status of [404, 429, 500, 502, 503, 504]) {
      expect(pause(status, 0, 15_000), `${status}`).to.equal(250);
    }
    for (const status of [206, 301, 304, 400, 401, 403, 410, 418]) {
      expect(pause(status, 0, 15_000), `${status}`).to.equal(null);
    }
  });

  it('leaves time for the answers where there is little', () => {
    expect(pause(503, 0, 400)).to.equal(100);
    expect(pause(503, 1, 1000)).to.equal(250);
  });

  it('is as long as the server asks, where the answer can still come in time', () => {
    expect(pause(429, 0, 15_000, '3')).to.equal(3000);
    expect(pause(429, 0, 15_000, '60')).to.equal(null);
    expect(pause(429, 0, 3000, '3')).to.equal(null);
    for (const odd of ['0', '-5', 'soon', 'Wed, 25 Nov 2026 12:00:00 GMT', '']) {
      expect(pause(429, 0, 15_000, odd), odd).to.equal(250);
    }
  });
});
