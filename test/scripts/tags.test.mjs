import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tags } from '../../scripts/entries.mjs';

// Who writes a page, a document or a script by hand names tags, attributes and words. Here they are held to the
// elements: an element that comes or goes, and a word that an attribute takes no more, shows.

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (file) => readFileSync(path.join(ROOT, file), 'utf8');
const filesIn = (folder, pattern) =>
  readdirSync(path.join(ROOT, folder), { recursive: true })
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .filter((name) => pattern.test(name));

const ALL = tags().sort();
const ELEMENTS = JSON.parse(read('custom-elements.json'))
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName !== undefined);

/** The tags in a text: those in angle brackets and quotes, and of lists and selectors. */
const NAMED = new RegExp(`(?<![\\w./-])(?:${ALL.join('|')})(?![\\w-])`, 'g');
const named = (file) => [...new Set(read(file).match(NAMED) ?? [])].sort();

/** Files that have something of every tag. */
const OF_ALL = [
  'README.md',
  'docs/accessibility.md',
  'demo/demo.js',
  'demo/index.html',
  'scripts/soak.mjs',
  'src/components/element/version.ts',
  'test/components/dark-switches.test.ts',
  'test/components/forced-colors.test.ts',
  'test/components/loading.test.ts',
  'test/support/page-scroll.mjs',
];

describe('the tags', () => {
  it('are in the manifest', () => {
    assert.deepEqual(ELEMENTS.map(({ tagName }) => tagName).sort(), ALL);
  });

  for (const file of OF_ALL) {
    it(`are all in ${file}`, () => assert.deepEqual(named(file), ALL));
  }

  it('are all exported by the kit', () => {
    const exported = [...read('src/index.ts').matchAll(/'\.\/components\/([\w-]+)\.js'/g)];
    const missing = ALL.filter((tag) => !exported.some(([, name]) => name === tag));
    assert.deepEqual(missing, []);
  });

  it('have a page each in the demo', () => {
    assert.deepEqual(
      ALL.filter((tag) => !existsSync(path.join(ROOT, 'demo', `${tag}.html`))),
      [],
    );
  });

  it('are known wherever one is written in a page, a document, a script or a test', () => {
    const files = [
      ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'],
      ...filesIn('docs', /\.md$/),
      ...filesIn('demo', /\.(html|js|css|md)$/),
      ...filesIn('scripts', /\.mjs$/),
      ...filesIn('bench', /\.(mjs|ts)$/),
      ...filesIn('test', /\.(mjs|ts|json)$/),
    ];
    const unknown = files.flatMap((file) =>
      named(file)
        .filter((tag) => !ALL.includes(tag))
        .map((tag) => `${file}: ${tag}`),
    );
    assert.deepEqual(unknown, []);
  });
});

const isWord = (code) => /^[a-z][a-z0-9-]*$/.test(code);
const codesIn = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code);

/** The rows of the table of the README that has such a head: cells. */
function rowsOf(head) {
  const lines = read('README.md').split('\n');
  const first = lines.findIndex((line) => cellsOf(line).join() === head);
  assert.ok(first >= 0, `The README has no table of ${head}`);
  const end = lines.findIndex((line, at) => at > first && !line.startsWith('|'));
  return lines.slice(first + 2, end).map(cellsOf);
}

const cellsOf = (line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const wordsOf = ({ type }) => [...type.text.matchAll(/'([^']*)'/g)].map(([, word]) => word);
const isShared = ({ name }) =>
  ELEMENTS.every(({ attributes }) => attributes.some((one) => one.name === name));

describe('the attributes in the README', () => {
  it('are those that every tag has', () => {
    const written = rowsOf('attribute,default,meaning').map(([name]) => codesIn(name)[0]);
    const [{ attributes }] = ELEMENTS;
    const shared = attributes.filter(isShared).map(({ name }) => name);
    assert.deepEqual(written.sort(), shared.sort());
  });

  it('have the words that they take in common', () => {
    const rows = new Map(
      rowsOf('attribute,default,meaning').map(([name, , meaning]) => [codesIn(name)[0], meaning]),
    );
    for (const attribute of ELEMENTS[0].attributes.filter(isShared)) {
      const words = wordsOf(attribute);
      if (words.length === 0) continue;
      const written = codesIn(rows.get(attribute.name)).filter(isWord);
      assert.deepEqual(written, words, attribute.name);
    }
  });

  // Each row has a tag, or goes on with the one above, as it may with its attribute.
  const own = new Map(ALL.map((tag) => [tag, new Map()]));
  let [tag, names] = ['', []];
  for (const [first, second, values] of rowsOf('tag,attribute,values')) {
    if (first) [tag] = codesIn(first);
    if (second) names = codesIn(second);
    const rows = own.get(tag) ?? own.set(tag, new Map()).get(tag);
    for (const name of names) rows.set(name, `${rows.get(name) ?? ''} ${values}`);
  }

  it('are of tags that there are', () => assert.deepEqual([...own.keys()].sort(), ALL));

  for (const { tagName, attributes } of ELEMENTS) {
    it(`are those that ${tagName} has besides, with their words, the first as the default`, () => {
      const rest = attributes.filter((one) => !isShared(one));
      const rows = own.get(tagName);
      assert.deepEqual([...rows.keys()].sort(), rest.map(({ name }) => name).sort());
      for (const attribute of rest) {
        const words = wordsOf(attribute);
        if (words.length === 0) continue;
        assert.deepEqual(codesIn(rows.get(attribute.name)).filter(isWord), words, attribute.name);
        assert.equal(attribute.default, `'${words[0]}'`, attribute.name);
      }
    });
  }
});
