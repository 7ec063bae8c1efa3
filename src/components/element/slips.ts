// The code of `lateSlips`.
export { nearest } from '../../data/nearest.js';
export { whatIsWrong } from './address-faults.js';
export { cleaned, isBroken, plainWord } from './clean-value.js';
export { hasFallenOut } from './fallen-out.js';
export { strangeAttributes } from './strange-attributes.js';
export { likelyDay, likelyDuration } from './suggestions.js';
export { hasSwallowed } from './swallowed.js';
