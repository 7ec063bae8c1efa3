import { addSentences } from '../sentences.js';

/** The calendar of daily totals. */
export const calendar = addSentences({
  'axis.users.day': 'Users, the total of each day',
  'axis.hubs.day': 'Hubs, the total of each day',
  'calendar.without.one': '{title}, without 1 hidden series',
  'calendar.without.other': '{title}, without {n} hidden series',
});
