import type { NumberStyle } from '../../kinds/number/number-text.js';
import type { AttributeReader } from '../element/attributes.js';

/** Reads how a number is written. */
export const numberStyle = (read: AttributeReader): NumberStyle => ({
  atLeast: read.flag('at-least'),
  format: read.word('format', ['full', 'compact']),
});
