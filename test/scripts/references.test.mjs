import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstDifference } from '../../scripts/first-difference.mjs';
import { difference, drawn, kept } from '../../scripts/references.mjs';

const HINT = 'If it is meant: "npm run references", and look at what has changed.';

describe('the pictures of the sample data', async () => {
  const [now, before] = [await drawn(), kept()];

  it('are those that somebody has looked at', () => {
    const found = firstDifference([...now.keys()].sort(), [...before.keys()].sort());
    assert.equal(found, null, `Pictures: ${found}. ${HINT}`);
  });

  for (const [name, svg] of now) {
    it(`draw the same: ${name}`, () => {
      const found = difference(before.get(name) ?? '', svg);
      assert.equal(found, null, `${name}: ${found}. ${HINT}`);
    });
  }

  it('are told apart by a pixel and by a word', () => {
    const svg = [...now.values()][0];
    assert.equal(
      difference(
        svg,
        svg.replace(/M(\d+\.\d)/, (_, x) => `M${Number(x) + 0.1}`),
      ),
      null,
    );
    assert.match(
      difference(svg, svg.replace(/M(\d+)/, 'M1$1')),
      /^number \d+: found \S+, expected \S+, in “/,
    );
    assert.match(difference(svg, svg.replace('cloudbank', 'cloudbink')), /cloudbink/);
  });
});
