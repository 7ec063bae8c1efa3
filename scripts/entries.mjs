import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const COMPONENTS = path.join(SRC, 'components');

/**
 * The tags that src/components registers, one file each.
 * @returns {string[]}
 */
export function tags() {
  if (!existsSync(COMPONENTS)) return [];
  return readdirSync(COMPONENTS)
    .filter((name) => name.endsWith('.ts'))
    .filter((name) =>
      readFileSync(path.join(COMPONENTS, name), 'utf8').includes('customElements.define('),
    )
    .map((name) => path.basename(name, '.ts'));
}

/**
 * The path of a source file, null where it is not written yet.
 * @param {string} name path inside src
 */
export function source(name) {
  const file = path.join(SRC, name);
  return existsSync(file) ? file : null;
}
