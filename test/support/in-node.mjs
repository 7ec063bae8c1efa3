// What tests that need no page find in Node: the names of mocha, and the address of the test server.
import * as node from 'node:test';

process.setSourceMapsEnabled(true);

/** The suite that is being described: hooks and tests may find that it cannot run here. */
let suite = { isSkipped: () => false };

const SKIPPED = Symbol('skipped');

/** Gives an action the part of mocha's `this` that is used. */
async function withThis(action, skip) {
  const skipped = () => {
    skip();
    throw SKIPPED;
  };
  // What waits for the server alone does not always keep Node from ending.
  const alive = setInterval(() => {}, 60_000);
  try {
    await action.call({ timeout: () => {}, skip: skipped });
  } catch (error) {
    if (error !== SKIPPED) throw error;
  } finally {
    clearInterval(alive);
  }
}

export function describe(name, action) {
  node.describe(name, () => {
    const outer = suite;
    const own = { isOff: false, isSkipped: () => own.isOff || outer.isSkipped() };
    suite = own;
    action();
    suite = outer;
  });
}

export function it(name, action) {
  const within = suite;
  node.it(name, async (context) => {
    if (within.isSkipped()) context.skip();
    else await withThis(action, () => context.skip());
  });
}

const hook = (kind) => (action) => {
  const within = suite;
  kind(() => within.isSkipped() || withThis(action, () => (within.isOff = true)));
};
export const [before, after, beforeEach, afterEach] = [
  node.before,
  node.after,
  node.beforeEach,
  node.afterEach,
].map(hook);

globalThis.location = new URL('/test', process.env.KPI_TEST_SERVER);
const { fetch } = globalThis;
globalThis.fetch = (resource, options) =>
  fetch(typeof resource === 'string' ? new URL(resource, location.href) : resource, options);
