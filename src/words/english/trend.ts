import { addSentences } from '../sentences.js';

/** What a number was before, and the line beside it. */
export const trend = addSentences({
  'trend.more': '{change} more than {duration} before',
  'trend.fewer': '{change} fewer than {duration} before',
  'trend.same': 'no change from {duration} before',
  'trend.then': '{n} as of {date}',
  'duration.years.one': '1 year',
  'duration.years.other': '{n} years',
  'duration.months.one': '1 month',
  'duration.months.other': '{n} months',
  'duration.weeks.one': '1 week',
  'duration.weeks.other': '{n} weeks',
  'duration.days.one': '1 day',
  'duration.days.other': '{n} days',
  'history.users': '{timescale} users',
  'history.hubs': 'Hubs',
  'history.clusters': 'Clusters',
  'history.note': 'the line: {what} day by day since {from}',
  'history.spoken':
    '{what} day by day, {from} to {to}: lowest {lowest}, highest {highest}, last {last}.',
});
