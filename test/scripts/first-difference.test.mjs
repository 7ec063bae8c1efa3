import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstDifference, firstTextDifference } from '../../scripts/first-difference.mjs';

describe('the first difference', () => {
  const cases = {
    'a number': [{ a: { b: 1 } }, { a: { b: 2 } }, 'a / b: found 1, expected 2'],
    'a number that is none': [{ a: NaN }, { a: 0 }, 'a: found NaN, expected 0'],
    'a zero below zero': [[-0], [0], '0: found 0, expected 0'],
    'a key that is missing': [{}, { a: 1 }, 'a: found nothing, expected 1'],
    'a key too many': [{ a: undefined }, {}, 'a: found undefined, expected nothing'],
    'an item too many': [[1, 2], [1], '1: found 2, expected nothing'],
    'a list in place of an object': [{ a: [] }, { a: {} }, 'a: found [], expected {}'],
    'an item that has a name': [
      { members: [{ name: 'x' }, { name: 'kind', type: 'a' }] },
      { members: [{ name: 'x' }, { name: 'kind', type: 'b' }] },
      'members / kind / type: found "a", expected "b"',
    ],
    'an item by its first text': [
      [['users', { value: 1 }]],
      [['users', { value: 2 }]],
      'users / 1 / value: found 1, expected 2',
    ],
    'typed numbers': [Float64Array.of(1, 2), Float64Array.of(1, 3), '1: found 2, expected 3'],
  };
  for (const [name, [found, expected, said]] of Object.entries(cases)) {
    it(`is told with the way to it: ${name}`, () =>
      assert.equal(firstDifference(found, expected), said));
  }

  it('is none in what is the same', () => {
    const data = () => ({ a: [1, NaN, { b: null }], c: 'text' });
    assert.equal(firstDifference(data(), data()), null);
    assert.equal(firstTextDifference('text', 'text'), null);
  });

  it('of long texts is shown with what is around it alone', () => {
    const text = 'abcdefghij'.repeat(50);
    const said = firstDifference(text, `${text.slice(0, 250)}X${text.slice(251)}`);
    assert.match(said, /^found "….*…", expected "….*X.*…"$/);
    assert.ok(said.length < 250, said);
    assert.equal(firstDifference('ab', 'abc'), 'found "ab", expected "abc"');
  });

  it('of texts of JSON is that of their data, else that of the texts', () => {
    assert.equal(firstTextDifference('{"a":1}', '{"a":2}'), 'a: found 1, expected 2');
    assert.equal(
      firstTextDifference('{"a":1}', '{ "a":1}'),
      'found "{\\"a\\":1}", expected "{ \\"a\\":1}"',
    );
    assert.equal(firstTextDifference('{a', '{b'), 'found "{a", expected "{b"');
  });
});
