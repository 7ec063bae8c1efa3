import { expect } from '@open-wc/testing';
import { LiteralError, readList, readLiteral } from '../../src/data/literal.js';

const fails = (text: string, read: (text: string) => unknown = readLiteral) =>
  expect(() => read(text), text.slice(0, 40)).to.throw(LiteralError);

describe('literals', () => {
  it('are lists of strings in either quote', () => {
    expect(readLiteral(`['a', "b's", 'say "hi"']`)).to.deep.equal(['a', "b's", 'say "hi"']);
  });

  it('are JSON lists as well', () => {
    expect(readLiteral('["a", null, true, 1.5]')).to.deep.equal(['a', null, true, 1.5]);
  });

  it('hold None, truth, numbers and tuples', () => {
    expect(readLiteral('[None, True, False, -1, 2e3, .5, (1, 2)]')).to.deep.equal([
      null,
      true,
      false,
      -1,
      2000,
      0.5,
      [1, 2],
    ]);
  });

  it('may be empty, spread over lines and end with a comma', () => {
    expect(readLiteral('[]')).to.deep.equal([]);
    expect(readLiteral(" [\n 'a' ,\n 'b',\n] ")).to.deep.equal(['a', 'b']);
  });

  it('hold escapes', () => {
    const cell = String.raw`['it\'s', "\"", '\\', 'a\nb\tc', '\x41', '\u00fc', '\U0001f600']`;
    expect(readLiteral(cell)).to.deep.equal(["it's", '"', '\\', 'a\nb\tc', 'A', 'ü', '😀']);
  });

  it('join the two halves of a character outside the basic plane', () => {
    expect(readLiteral(String.raw`"\ud83d\ude00"`)).to.equal('😀');
  });

  it('keep a backslash that escapes nothing', () => {
    expect(readLiteral(String.raw`'\q'`)).to.equal(String.raw`\q`);
  });

  it('are never evaluated', () => {
    const cells = ['__import__("os")', '[alert(1)]', '{"a": 1}', "['a'] + ['b']", "['a' * 9]", 'x'];
    cells.forEach((text) => fails(text));
  });

  it('end where they end', () => {
    const cells = ["['a'", "['a", "['a']]", "['a' 'b']", '[,]', "'a\\", '[1', '12abc', '', '(1]'];
    cells.forEach((text) => fails(text));
  });

  it('reject escapes that are cut short or name no character', () => {
    const cells = [String.raw`'\x4'`, String.raw`'\u12'`, String.raw`'\U00110000'`];
    cells.forEach((text) => fails(text));
  });

  it('reject 20,000 brackets without running out of stack', () => {
    fails('['.repeat(20_000));
    fails('['.repeat(20_000) + ']'.repeat(20_000));
    fails('('.repeat(20_000));
  });

  it('take a long list in linear time', () => {
    const cell = `[${"'a\\'b', ".repeat(50_000)}]`;
    expect(readLiteral(cell)).to.have.length(50_000);
  });

  it('say where reading stopped', () => {
    const stop = { at: -1 };
    try {
      readLiteral("['a', x]");
    } catch (error) {
      stop.at = (error as LiteralError).at;
    }
    expect(stop.at).to.equal(6);
  });
});

describe('a list cell', () => {
  it('gives its items as text, and null for none', () => {
    expect(readList("['a', None, 3, 'None']")).to.deep.equal(['a', null, '3', 'None']);
  });

  it('is neither a plain text nor a list of lists', () => {
    ["'a'", 'recAbc', '12', 'None', "[['a']]"].forEach((text) => fails(text, readList));
  });
});
