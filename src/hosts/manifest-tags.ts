/**
 * The tags of the kit, with the type of each attribute as `custom-elements.json` has it, such as `'area' | 'line'` or
 * `boolean`. The build puts them in here (`scripts/manifest-tags.mjs`).
 */
export const MANIFEST_TAGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
