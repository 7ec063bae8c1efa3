// Gives tests that need no page what they expect: the names of mocha, and the address of the test server.
import assert from 'node:assert/strict';
import * as node from 'node:test';

/** The suite that is being described; its hooks and tests may skip it if it cannot run here. */
let suite = { isSkipped: () => false };

const SKIPPED = Symbol('skipped');

/** Gives an action the part of mocha's `this` that is used. */
async function withThis(action, skip) {
  const skipped = () => {
    skip();
    throw SKIPPED;
  };
  // A test that only waits for the server does not always keep Node from ending: this timer does.
  const alive = setInterval(() => {}, 60_000);
  try {
    await action.call({ timeout: () => {}, skip: skipped });
  } catch (error) {
    if (error !== SKIPPED) throw withDifference(error);
  } finally {
    clearInterval(alive);
  }
}

/** Makes an error plain enough to be sent to another process, with the difference in its message. */
function withDifference(error) {
  if (!error?.showDiff) return error;
  let { message } = error;
  try {
    assert.deepEqual(error.actual, error.expected);
  } catch (difference) {
    message += `\n${difference.message}`;
  }
  return Object.assign(new Error(message), { stack: `${message}\n${framesOf(error)}` });
}

const framesOf = ({ stack }) => stack.slice(stack.search(/^ +at /m));

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
  fetch(
    typeof resource === 'string' ? new URL(resource, globalThis.location.href) : resource,
    options,
  );

globalThis.shareOfCases = Number(process.env.KPI_SHARE_OF_CASES ?? 1);
