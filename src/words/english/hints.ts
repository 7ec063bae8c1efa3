import { addSentences } from '../sentences.js';

/** Hints on how to use a picture and its legend, by key and by mouse. */
export const hints = addSentences({
  'chart.keys':
    'Arrow keys walk through it, Page Up and Page Down make larger steps, Escape closes the tooltip.',
  'days.keys':
    'Left and right walk through the days, down and up through the series of a day, Page Up and Page Down leap a month. G goes to a day or a name, Escape closes the tooltip.',
  'zoom.mouse': 'Drag across to zoom.',
  'zoom.keys': 'Plus and minus zoom, 0 shows the whole period.',
  'map.keys':
    'G goes to a community by its name. Plus and minus zoom, 0 shows the whole map, Shift with the arrow keys moves it.',
  'map.links': 'Enter goes to the link of the hub.',
  'explore.keys': 'E opens and closes the explore view.',
  'legend.help': 'Click hides or shows one, double click or Shift and click shows it alone.',
  'legend.keys': 'Arrow keys walk along, Enter hides or shows one, Shift and Enter shows it alone.',
});
