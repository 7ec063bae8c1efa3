import { expect } from '@open-wc/testing';
import { datesOf } from '../../src/figures/dates.js';

const of = (...days: number[]): { days: Int32Array } => ({ days: Int32Array.from(days) });

describe('the dates of measurements', () => {
  it('are the days of all of them, each once and in order', () => {
    const { dates, places } = datesOf([of(5, 9), of(), of(-2, 5, 20)]);
    expect([...dates]).to.deep.equal([-2, 5, 9, 20]);
    expect([...dates].map((day) => places[day + 2])).to.deep.equal([0, 1, 2, 3]);
  });

  it('are none without measurements', () => {
    expect(datesOf([]).dates).to.have.lengthOf(0);
    expect(datesOf([of(), of()]).dates).to.have.lengthOf(0);
  });
});
