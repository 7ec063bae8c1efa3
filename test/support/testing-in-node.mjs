// Stands for `@open-wc/testing`, of which most needs a page.
export { expect } from '@esm-bundle/chai';

export const aTimeout = (milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
