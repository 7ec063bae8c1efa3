// The code of `lateSlips`.
export { whatIsWrong } from './address-faults.js';
export { contentSlips } from './content-slips.js';
export { cleaned, isBroken, plainWord } from './clean-value.js';
export { strangeAttributes, take } from './strange-attributes.js';
export { nearWord } from './near-word.js';
export { likelyDay, likelyDuration } from './suggestions.js';
