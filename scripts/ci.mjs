import { runChecks } from './check.mjs';
import { sum, summary } from './counts.mjs';
import { runTests } from './test.mjs';

// `npm run check`, then `npm test`, counted together.
const counts = sum([await runChecks(), await runTests()]);
console.log(summary(counts));
process.exitCode = counts.failed ? 1 : 0;
