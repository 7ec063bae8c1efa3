/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 */

/** @param {Counts[]} parts */
export const sum = (parts) => ({
  passed: parts.reduce((total, part) => total + part.passed, 0),
  failed: parts.reduce((total, part) => total + part.failed, 0),
});

/** The last line of a run. @param {Counts} counts */
export const summary = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
