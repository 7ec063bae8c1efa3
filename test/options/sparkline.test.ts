import { expect } from '@open-wc/testing';
import { LIGHT } from '../../src/look/look.js';
import { sparklinePlan } from '../../src/options/number/sparkline.js';
import { marksOf } from '../support/plans.js';

const history = (dates: number[], totals: number[], bridged: number[] = totals.map(() => 0)) => ({
  dates: Int32Array.from(dates),
  totals: Float64Array.from(totals),
  measured: Float64Array.from(totals),
  bridged: Uint8Array.from(bridged),
});

describe('the small line beside a number', () => {
  const plan = sparklinePlan(history([10, 11, 13], [50, 100, 75]), LIGHT);
  const [line] = marksOf(plan, 'line');
  const [dot] = marksOf(plan, 'circle');

  it('has its days at their distances', () => {
    const [a, b, c] = line!.x as unknown as [number, number, number];
    expect((b - a) / (c - a)).to.be.closeTo(1 / 3, 1e-9);
  });

  it('stands on zero, so that half is half as high', () => {
    const [half, whole] = line!.y as unknown as [number, number];
    const [[, ground]] = marksOf(plan, 'rules')[0]!.lines as [[number, number, number, number]];
    expect((ground - half) / (ground - whole)).to.be.closeTo(0.5, 0.03);
  });

  it('ends with a dot, and all of it is within the picture', () => {
    expect(dot).to.include({ x: line!.x.at(-1), y: line!.y.at(-1), fill: LIGHT.accent });
    expect(dot!.x + dot!.r).to.be.at.most(plan.width);
    for (const y of line!.y) expect(y).to.be.within(dot!.r, plan.height - 1);
  });

  it('is dashed where it was not measured, from the measurement before to the one after', () => {
    const all = sparklinePlan(history([1, 2, 3, 4, 5], [9, 8, 7, 6, 5], [0, 0, 1, 0, 0]), LIGHT);
    const [measured, dashed] = marksOf(all, 'line');
    expect(Array.from(measured!.y, Number.isNaN)).to.deep.equal([false, false, true, false, false]);
    expect(measured!.dash).to.equal(undefined);
    expect(dashed!.dash).to.have.lengthOf(2);
    expect([...dashed!.x]).to.deep.equal([...measured!.x.slice(1, 4)]);
    expect(dashed!.y[0]).to.equal(measured!.y[1]);
    expect(marksOf(plan, 'line')).to.have.lengthOf(1);
  });

  it('lies on the ground where nobody was there', () => {
    const [flat] = marksOf(sparklinePlan(history([1, 2], [0, 0]), LIGHT), 'line');
    expect(flat!.y[0]).to.equal(flat!.y[1]);
    expect(flat!.y[0]).to.be.greaterThan(plan.height - 3);
  });
});
