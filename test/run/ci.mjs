import { runChecks } from '../../scripts/check.mjs';
import { sum, summary } from '../../scripts/counts.mjs';
import { runTests } from './run.mjs';

// `npm run check`, then `npm test`, counted together.
const counts = sum([await runChecks(), await runTests()]);
console.log(summary(counts));
process.exitCode = counts.failed ? 1 : 0;
