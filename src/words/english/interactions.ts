import { addSentences } from '../sentences.js';

/** What a picture and its legend say when a reader uses them. */
export const interactions = addSentences({
  'goTo.days': 'Go to a day or a name',
  'goTo.names': 'Go to a name',
  'goTo.no.days': '“{text}” is no day and no name here.',
  'goTo.no.names': '“{text}” is no name here.',
  'explore.opened': 'The explore view is open.',
  'explore.closed': 'The explore view is closed.',
  'row.none': '{name}: nothing on that day',
  'legend.said.shown': '{name} is shown.',
  'legend.said.hidden': '{name} is hidden.',
  'legend.said.only': 'Only {name} is shown.',
  'legend.said.all': 'All are shown.',
});
