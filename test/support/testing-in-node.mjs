// Stands for `@open-wc/testing`, of which most needs a page.
export { expect } from '@esm-bundle/chai';
