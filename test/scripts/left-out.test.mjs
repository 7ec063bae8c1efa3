import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { testFiles } from '../run/files.mjs';
import { LEFT_OUT } from '../run/left-out.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { browser } = testFiles();

/** Titles as they are written: a test that is made in a loop has gaps in its own. */
const TITLE = /\b(?:it|describe)(?:\.\w+)?\(\s*(['"`])(.*?)(?<!\\)\1/gs;
const titlesIn = (file) =>
  [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(TITLE)].map(([, , title]) => title);
const titles = browser.flatMap(titlesIn);

describe('the tests that are left out in a browser', () => {
  for (const { in: engines, file, title, because } of LEFT_OUT) {
    it(`are there: ${file ?? title}`, () => {
      assert.equal([file, title].filter(Boolean).length, 1, 'it names a file or a title');
      if (file) assert.ok(browser.includes(file), 'no test of pages has this name');
      else
        assert.ok(
          titles.some((one) => one.includes(title)),
          'no test has this title',
        );
      assert.ok(because);
      assert.deepEqual(
        engines.filter((engine) => !['firefox', 'webkit'].includes(engine)),
        [],
      );
    });
  }

  it('have titles that mean themselves as a pattern', () => {
    for (const { title = '' } of LEFT_OUT) assert.doesNotMatch(title, /[\\^$.*+?()[\]{}|/]/);
  });

  it('are looked for among all titles, also those of loops', () => {
    for (const title of ['the canvas', 'paints what the SVG shows: ${name}']) {
      assert.ok(titles.includes(title), title);
    }
    assert.ok(!titles.some((one) => one.includes('a title that no test has')));
  });
});
