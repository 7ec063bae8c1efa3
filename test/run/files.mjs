import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Folders of tests of code that knows no page: it is tested in Node, where that is a matter of seconds. */
const WITHOUT_PAGE = [
  'data',
  'doors',
  'engine',
  'figures',
  'kinds',
  'look',
  'messy',
  'options',
  'parity',
  'properties',
  'words',
];

/** Tests that run in a page as well, to check that our figures are the same in a browser's engine. */
const IN_BOTH = ['test/parity/sample.test.ts'];

/** Files that take longest: they start first, so that the others fit beside them. */
const LONG = [
  'test/scripts/page-finger.test.mjs',
  'test/scripts/page-wheel.test.mjs',
  'test/scripts/fetch.test.mjs',
  'test/scripts/collect.test.mjs',
  'test/scripts/collect-answers.test.mjs',
  'test/scripts/lifecycle.test.mjs',
  'test/scripts/strict-pages.test.mjs',
  'test/scripts/parity.test.mjs',
  'test/scripts/back-and-forth.test.mjs',
  'test/components/accessible.test.ts',
  'test/components/hostile-files.test.ts',
  'test/components/attribute-blanks.test.ts',
  'test/components/injection.test.ts',
  'test/pages/strict-policy.test.ts',
  'test/components/relative-address.test.ts',
  'test/pages/layout-shift.test.ts',
  'test/components/explore.test.ts',
  'test/components/bad-input.test.ts',
  'test/components/dark-switches.test.ts',
  'test/parity/seed.test.ts',
  'test/messy/spelling.test.ts',
  'test/properties/invariance.test.ts',
  'test/parity/sample.test.ts',
  'test/messy/values.test.ts',
  'test/properties/placement.test.ts',
  'test/properties/totals.test.ts',
  'test/properties/pieces.test.ts',
  'test/look/countries.test.ts',
  'test/data/source.test.ts',
  'test/messy/prefixes.test.ts',
  'test/messy/names.test.ts',
  'test/properties/parse.test.ts',
  'test/properties/round-trip.test.ts',
  'test/properties/round-trip-communities.test.ts',
  'test/properties/literal.test.ts',
  'test/messy/left-out.test.ts',
  'test/data/patience.test.ts',
  'test/properties/not-measured.test.ts',
  'test/figures/unmatched.test.ts',
  'test/properties/stacks.test.ts',
  'test/options/map.test.ts',
  'test/data/parse.test.ts',
  'test/parity/differs.test.ts',
  'test/data/decode.test.ts',
  'test/parity/countries.test.ts',
  'test/properties/to-csv.test.ts',
  'test/messy/untrusted.test.ts',
];

/** The path of a file from the root of the repository, with slashes. @param {string} file */
export const fromRoot = (file) =>
  path.relative(ROOT, path.resolve(ROOT, file)).split(path.sep).join('/');

/**
 * Returns where a test runs: in Node without a page (`core`), in Chromium (`browser`), or as a
 * program of its own that may open browsers (`scripts`). A test that needs a page, in a folder that
 * otherwise needs none, is named `….page.test.ts`.
 * @param {string} file path from the root of the repository, or an absolute one
 * @returns {('core' | 'browser' | 'scripts')[]}
 */
export function runsIn(file) {
  const name = fromRoot(file);
  if (name.endsWith('.mjs')) return ['scripts'];
  const [, room] = name.split('/');
  if (!WITHOUT_PAGE.includes(room) || name.endsWith('.page.test.ts')) return ['browser'];
  return IN_BOTH.includes(name) ? ['core', 'browser'] : ['core'];
}

/**
 * All test files, or the given ones, by where they run.
 * @param {readonly string[]} [files]
 * @returns {Record<'core' | 'browser' | 'scripts', string[]>}
 */
export function testFiles(files = allFiles()) {
  const found = { core: [], browser: [], scripts: [] };
  for (const file of files) for (const place of runsIn(file)) found[place].push(file);
  return found;
}

const allFiles = () =>
  readdirSync(path.join(ROOT, 'test'), { recursive: true })
    .filter((name) => /\.test\.(ts|mjs)$/.test(name))
    .map((name) => `test/${name.split(path.sep).join('/')}`)
    .sort();

/** Whether a file takes a second or more. @param {string} file */
export const isLong = (file) => LONG.includes(fromRoot(file));

/** @param {readonly string[]} files */
export const longestFirst = (files) => {
  const place = (file) => (LONG.includes(file) ? LONG.indexOf(file) : LONG.length);
  return [...files].sort((a, b) => place(a) - place(b));
};
