import { expect } from '@open-wc/testing';
import { datesOf, placeOf } from '../../src/figures/dates.js';

const of = (...days: number[]): { days: Int32Array } => ({ days: Int32Array.from(days) });

describe('the dates of measurements', () => {
  it('are the days of all of them, each once and in order', () => {
    const { dates, places } = datesOf([of(5, 9), of(), of(-2, 5, 20)]);
    expect([...dates]).to.deep.equal([-2, 5, 9, 20]);
    expect([...dates].map((day) => places[day + 2])).to.deep.equal([0, 1, 2, 3]);
  });

  it('are all days of a span, also if one hub alone has them all', () => {
    const { dates, places } = datesOf([of(4), of(3, 4, 5), of(3, 5), of(4, 5)]);
    expect([...dates]).to.deep.equal([3, 4, 5]);
    expect([...places]).to.deep.equal([0, 1, 2]);
  });

  it('are none without measurements', () => {
    expect(datesOf([]).dates).to.have.lengthOf(0);
    expect(datesOf([of(), of()]).dates).to.have.lengthOf(0);
  });
});

describe('the place of a day', () => {
  const { days } = of(3, 5, 9);

  it('is its own, else that of the first later one, else the end', () => {
    const places = [-Infinity, 2, 3, 4, 5, 9, 10, Infinity].map((day) => placeOf(day, days));
    expect(places).to.deep.equal([0, 0, 0, 1, 1, 2, 3, 3]);
    expect(placeOf(1, Int32Array.of())).to.equal(0);
  });

  it('is looked for in a part alone', () => {
    expect([0, 5, 9].map((day) => placeOf(day, days, 1, 2))).to.deep.equal([1, 1, 2]);
  });
});
