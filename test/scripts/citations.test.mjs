import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CITATION = /docs\/figures\.md, "([^"]+)"/g;

const filesIn = (folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true })
    .filter((name) => /\.(ts|mjs)$/.test(name))
    .map((name) => path.join(ROOT, folder, name));

/** Comments wrap: a citation may stand on two lines. */
const textOf = (file) => readFileSync(file, 'utf8').replace(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ');

describe('a definition that a comment cites', () => {
  const headings = new Set(
    [...readFileSync(path.join(ROOT, 'docs/figures.md'), 'utf8').matchAll(/^#+ (.+)$/gm)].map(
      ([, heading]) => heading,
    ),
  );
  const cited = ['src', 'test']
    .flatMap(filesIn)
    .filter((file) => file !== fileURLToPath(import.meta.url))
    .flatMap((file) => [...textOf(file).matchAll(CITATION)].map(([, heading]) => [file, heading]));

  it('is a heading of docs/figures.md', () => {
    assert.deepEqual(
      cited.filter(([, heading]) => !headings.has(heading)),
      [],
    );
  });

  it('is cited at all', () => {
    assert.ok(new Set(cited.map(([, heading]) => heading)).size > 10);
  });
});
