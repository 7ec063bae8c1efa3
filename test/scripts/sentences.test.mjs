import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, it } from 'node:test';
import { offences } from '../../scripts/sentences.mjs';

const trees = [];

/** The sentences that every tree here has. */
const ENGLISH = {
  'words/english/first.ts': `
    import { addSentences } from '../sentences.js';
    export const first = addSentences({ 'more.one': '1 more', 'more.other': '{n} more' });`,
  'words/english/errors.ts': `
    import { addSentences } from '../sentences.js';
    export const errors = addSentences({
      'error.disk': 'A file',
      'error.parse.empty': 'Empty',
      total: 'Total',
    });`,
};

/** The offences of a source tree, as `file:line: message`. */
function check(files) {
  const src = mkdtempSync(path.join(tmpdir(), 'sentences-'));
  trees.push(src);
  for (const [name, code] of Object.entries({ ...ENGLISH, ...files })) {
    mkdirSync(path.dirname(path.join(src, name)), { recursive: true });
    writeFileSync(path.join(src, name), code);
  }
  return offences(src).map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

afterEach(() => trees.splice(0).forEach((tree) => rmSync(tree, { recursive: true })));

describe('the sentences', () => {
  const ways = {
    'said by their key': [`words.say('error.disk');`, 'error.disk'],
    'said for a count': [`words.say('more', { count });`, 'more', 'first'],
    'said under a condition': [`words.say(isAll ? 'total' : other);`, 'total'],
    'named for another file': [`warn('error.disk', facts);`, 'error.disk'],
    'in a table': [`const KEYS = { a: 'error.disk' };`, 'error.disk'],
    'said by the beginning of their key': ['words.say(`error.${reason}`);', 'error.…'],
    'said by a key with a word inside': ['words.say(`error.${kind}.empty`);', 'error.….empty'],
  };
  for (const [way, [code, key, slice = 'errors']] of Object.entries(ways)) {
    it(`are missed by name where they are ${way}`, () =>
      assert.deepEqual(check({ 'kinds/x.ts': `export {};\n${code}` }), [
        `kinds/x.ts:2: says ${key} without importing words/english/${slice}.ts`,
      ]));

    it(`are there for a file that imports them where they are ${way}`, () =>
      assert.deepEqual(
        check({ 'kinds/x.ts': `import '../words/english/${slice}.js';\n${code}` }),
        [],
      ));
  }

  it('may come with another file, but not with its types and not later', () => {
    const says = (line) => ({
      'kinds/x.ts': `${line}\nwords.say('error.disk');`,
      'words/messages.ts': `import './english/errors.js'; export type A = 1; export const a = 1;`,
    });
    assert.deepEqual(check(says(`import { a } from '../words/messages.js'; a;`)), []);
    assert.deepEqual(check(says(`export { a } from '../words/messages.js';`)), []);
    for (const line of [
      `import type { A } from '../words/messages.js'; export type B = A;`,
      `export type { A } from '../words/messages.js';`,
      `export const later = () => import('../words/messages.js');`,
    ]) {
      assert.match(check(says(line)).join('\n'), /^kinds\/x\.ts:2: says error\.disk .*errors\.ts$/);
    }
  });

  it('are not meant by types, by words without a dot that nobody says, or by other texts', () => {
    const code = `
      export type Key = 'error.disk' | \`error.\${string}\`;
      const column = 'total';
      const file = \`geography.\${column}\`;`;
    assert.deepEqual(check({ 'kinds/x.ts': code }), []);
  });

  it('are not said by the files that have them all', () => {
    const all = `const all = { 'error.disk': 'Una ficha', 'more.one': '1 más' };`;
    assert.deepEqual(
      check({ 'words/spanish.ts': all, 'words/spanish/x.ts': all, 'words/english.ts': all }),
      [],
    );
  });

  it('have each key once', () => {
    const more = `export const more = addSentences({\n  'error.disk': 'Again' });`;
    assert.deepEqual(check({ 'words/english/more.ts': more }), [
      'words/english/more.ts:2: has error.disk, which words/english/errors.ts has, too',
    ]);
  });

  it('do not pass in a tree that has none', () => {
    const none = Object.fromEntries(Object.keys(ENGLISH).map((name) => [name, 'export {};']));
    assert.throws(() => check(none), /no sentences/);
  });
});
