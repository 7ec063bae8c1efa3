// Stands for `@open-wc/testing`, of which most needs a page.
export { expect } from '@esm-bundle/chai';
export { aTimeout, waitUntil } from '../../node_modules/@open-wc/testing-helpers/src/helpers.js';
