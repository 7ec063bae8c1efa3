import { inspect } from 'node:util';

/** Lines of a stack that tell nothing of the test. */
const OF_RUNNER = /node:internal|in-node\.mjs/;

/**
 * Reports the failures of tests in Node, why tests are skipped, and what tests print; nothing about those that
 * passed. A suite is reported only if it failed itself, not if its tests did.
 * @param {AsyncIterable<{type: string, data: any}>} events
 */
export async function* failures(events) {
  const names = [];
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:pass' && typeof data.skip === 'string')
      yield `${data.name}: skipped. ${data.skip}\n`;
    if (type === 'test:start') names.splice(data.nesting, names.length, data.name);
    if (type !== 'test:fail' || data.details.error?.failureType === 'subtestsFailed') continue;
    const error = data.details.error?.cause ?? data.details.error;
    const path = [...names.slice(0, data.nesting), data.name].join(' > ');
    const text = error?.stack ?? inspect(error);
    const { exitCode, signal } = data.details.error ?? {};
    // A process that ended by itself has failed without a test that says why.
    const ended = signal
      ? ` (ended by ${signal})`
      : exitCode > 1
        ? ` (ended with ${exitCode})`
        : '';
    const lines = text.split('\n').filter((line) => !OF_RUNNER.test(line));
    yield `❌ ${path}${ended}\n${lines.map((line) => `     ${line}`).join('\n')}\n\n`;
  }
}
