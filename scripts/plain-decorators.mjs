/** How esbuild writes that a property has a decorator. */
const DECORATED =
  /__decorateClass\(\[\s*((?:property|state)\([^]*?\))\s*\], (\w+\.prototype), ("\w+"), 2\);/g;

/**
 * Calls the decorators of properties (`src/components/element/property.ts`) as the plain functions that they are. For
 * decorators of any kind, each file with a class would have a function that calls them.
 * @returns {import('rollup').Plugin}
 */
export const plainDecorators = () => ({
  name: 'plain-decorators',
  transform(code) {
    if (!code.includes('__decorateClass([')) return null;
    const plain = code.replace(DECORATED, '$1($2, $3);');
    if (plain.includes('__decorateClass([')) this.error('This decorator is not one of a property');
    // Decorators stand at the end, and a source map has nothing to say of them.
    return { code: plain, map: null };
  },
});
