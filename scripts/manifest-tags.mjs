import { readFileSync } from 'node:fs';

const MANIFEST = new URL('../custom-elements.json', import.meta.url);
const EMPTY = /(MANIFEST_TAGS\b[^=]*= )\{\}/;

/**
 * The type of each attribute of each tag, as the manifest has it.
 * @returns {Record<string, Record<string, string>>}
 */
export function manifestTags() {
  const { modules } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  const elements = modules.flatMap(({ declarations }) => declarations).filter((one) => one.tagName);
  return Object.fromEntries(
    elements.map(({ tagName, attributes }) => [
      tagName,
      Object.fromEntries(attributes.map(({ name, type }) => [name, type.text])),
    ]),
  );
}

/**
 * Gives `src/hosts/manifest-tags.ts` what it stands for.
 * @returns {import('rollup').Plugin}
 */
export const withManifestTags = () => ({
  name: 'manifest-tags',
  transform(code, id) {
    if (!/[\\/]hosts[\\/]manifest-tags\.ts$/.test(id)) return null;
    if (!EMPTY.test(code)) throw new Error(`${id} has no place for the tags`);
    return { code: code.replace(EMPTY, `$1${JSON.stringify(manifestTags())}`), map: null };
  },
});
