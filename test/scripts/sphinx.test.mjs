import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const read = (name) =>
  readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8');

/** What stands between quotes behind a name in the Python file, as words. */
function wordsBehind(text, name) {
  const found = text.match(new RegExp(`${name} ?[=:] ?("""|")([^"]*)\\1`));
  assert.ok(found, `tags.py lists nothing as ${name}.`);
  return found[2].trim().split(/\s+/);
}

describe('the extension for Sphinx', () => {
  it('knows the attributes of all tags', () => {
    const text = read('integrations/sphinx/sphinx_kpi_widgets/tags.py');
    const tags = JSON.parse(read('custom-elements.json'))
      .modules.flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName);
    assert.equal(tags.length, 4);
    for (const { tagName, attributes } of tags) {
      const known = [...wordsBehind(text, '_COMMON'), ...wordsBehind(text, `"${tagName}"`)];
      assert.deepEqual(known.sort(), attributes.map(({ name }) => name).sort(), tagName);
    }
  });
});
