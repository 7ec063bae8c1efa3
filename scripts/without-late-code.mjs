/** Where code says how it is loaded when it is needed. */
const LOADS = /new LateCode\(\(\) => import\([^)]*\)\)/g;

/** What is left of `src/data/late-code.ts` for code that is given from the start. */
const GIVEN = `export class LateCode {
  module;
  here() {
    return this.module;
  }
}`;

/**
 * For a program that has all late code from the start, as the worker does (`src/kinds/all-code.ts`): it cannot
 * load any, and need not say how.
 * @returns {import('rollup').Plugin}
 */
export const withoutLateCode = () => ({
  name: 'without-late-code',
  transform(code, id) {
    if (id.endsWith('/late-code.ts')) return { code: GIVEN, map: null };
    if (!code.includes('new LateCode(')) return null;
    return { code: code.replace(LOADS, 'new LateCode()'), map: null };
  },
});
