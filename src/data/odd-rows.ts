// What is said of rows that are not as most are, and what reads their counts.

export { noteCount } from './count-notes.js';
export { readCount } from './odd-counts.js';
export { ProblemTally } from './problems.js';
