import { expect } from '@open-wc/testing';
import { compare, Values, withLastBits } from './values.js';

type Write = (values: Values) => void;

function made(write: Write): Values {
  const values = new Values();
  write(values);
  return values;
}

const paths = (golden: Write, ours: Write): string[] =>
  compare(made(golden), made(ours)).differences.map(({ path }) => path);

describe('compared values', () => {
  it('may differ by a billionth of their size', () => {
    const million: Write = (all) => all.set('a', 1e6);
    expect(paths(million, (all) => all.set('a', 1e6 + 1e-4))).to.deep.equal([]);
    expect(paths(million, (all) => all.set('a', 1e6 + 1e-2))).to.deep.equal(['a']);
  });

  it('may differ by the last bits of a sum, where they are logarithms of 1', () => {
    const one: Write = (all) => all.set('a', Math.log10(1));
    expect(paths(one, (all) => all.set('a', Math.log10(0.7 + 0.2 + 0.1)))).to.deep.equal([]);
    expect(paths(one, (all) => all.set('a', 1e-9))).to.deep.equal(['a']);
  });

  it('differ where ours is NaN or missing, or golden is', () => {
    const one: Write = (all) => all.set('a', 1);
    const nothing: Write = (all) => all.set('a', null);
    expect(paths(one, (all) => all.set('a', NaN))).to.deep.equal(['a']);
    expect(paths(one, nothing)).to.deep.equal(['a']);
    expect(paths(nothing, one)).to.deep.equal(['a']);
    expect(paths(nothing, (all) => all.set('a', undefined))).to.deep.equal([]);
  });

  it('are as many as either side has', () => {
    const golden = made((all) => ['a', 'b'].forEach((path) => all.set(path, 1)));
    const ours = made((all) => ['b', 'c'].forEach((path) => all.set(path, 1)));
    expect(compare(golden, ours).compared).to.equal(3);
  });

  it('keep values of the same path apart', () => {
    const twice: Write = (all) => [1, 2].forEach((value) => all.set('a', value));
    expect(paths(twice, (all) => all.set('a', 1))).to.deep.equal(['a#2']);
  });

  it('are members in any order, each as often as it is there', () => {
    const golden: Write = (all) => all.members('a', ['x', 'y', 'y']);
    expect(paths(golden, (all) => all.members('a', ['y', 'x', 'y']))).to.deep.equal([]);
    expect(paths(golden, (all) => all.members('a', ['x', 'x', 'y']))).to.deep.equal([
      'a{x}',
      'a{y}',
    ]);
  });

  it('may change places in a ranking only where they are equal', () => {
    const [x, y, z] = [['x', 2] as const, ['y', 2] as const, ['z', 1] as const];
    const golden: Write = (all) => all.order('a', ['x', 'y', 'z'], [x, y, z]);
    expect(paths(golden, (all) => all.order('a', ['y', 'x', 'z'], [x, y, z]))).to.deep.equal([]);
    expect(paths(golden, (all) => all.order('a', ['x', 'z', 'y'], [x, y, z]))).to.deep.equal([
      'a[1]',
      'a[2]',
    ]);
    expect(paths(golden, (all) => all.ranking('a', [x, z, y]))).to.include('a.x');
  });

  it('take the last bits of the golden one only where they are the same number', () => {
    expect(withLastBits(7, 7.000000000000001)).to.equal(7.000000000000001);
    expect(withLastBits(7, 7.1)).to.equal(7);
    expect(withLastBits(7, null)).to.equal(7);
  });
});
