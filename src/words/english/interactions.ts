import { addSentences } from '../sentences.js';

/** What a picture and its legend say when a reader uses them. */
export const interactions = addSentences({
  'goTo.label': 'Go to a day or a name',
  'goTo.none': '“{text}” is no day and no name here.',
  'row.none': '{name}: nothing on that day',
  'legend.said.shown': '{name} is shown.',
  'legend.said.hidden': '{name} is hidden.',
  'legend.said.only': 'Only {name} is shown.',
  'legend.said.all': 'All are shown.',
});
