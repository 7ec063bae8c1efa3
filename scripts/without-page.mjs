/**
 * Lets the file with lit's code be imported where there is no page: in Node, when a site is built or drawn on a
 * server. Elsewhere these names are the page's own.
 * @type {import('rollup').OutputOptions['intro']}
 */
export const withoutPage = ({ moduleIds }) =>
  moduleIds.some((id) =>
    /[\\/]node_modules[\\/](?:lit-html|@lit[\\/]reactive-element)[\\/]/.test(id),
  )
    ? 'const { HTMLElement = class {}, document = { createTreeWalker() {} } } = globalThis;'
    : '';
