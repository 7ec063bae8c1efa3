// Stands for `@open-wc/testing`, of which most needs a page.
export { expect } from '@esm-bundle/chai';

export const aTimeout = (milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function waitUntil(
  predicate,
  message = 'waited in vain',
  { interval = 50, timeout = 1000 } = {},
) {
  const end = Date.now() + timeout;
  while (!(await predicate())) {
    if (Date.now() > end) throw new Error(`Timeout: ${message}`);
    await aTimeout(interval);
  }
}
