import { addSentences } from '../sentences.js';

/** Sentences that tooltips, the live region and tables say about the values of one day. */
export const oneDay = addSentences({
  'month.running': 'The month is not over.',
  'month.noEnd': 'It is the newest day of this month in the data.',
  'notMeasured.somewhat': 'not all measured',
  'notMeasured.alone': 'not measured',
  'notMeasured.some': '{part} of them not measured',
  'notMeasured.between': 'between {a} on {dayA} and {b} on {dayB}',
  'notMeasured.since': 'last {a} on {dayA}',
  'total.measured': 'Total of what was measured: {n}',
});
