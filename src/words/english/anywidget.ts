import { addSentences } from '../sentences.js';

/** Sentences on mistakes in the model of a widget, in a notebook or a MyST page. */
export const anywidget = addSentences({
  'anywidget.no-tag': 'No widget: the model has no “tag”. It is one of {tags}.',
  'anywidget.unread': 'No widget: the model could not be read. It says: {error}',
  'anywidget.tag': 'No widget: “{tag}” is not a tag of this kit. It is one of {tags}.',
  'anywidget.value':
    'No widget: “{name}” in the model has to be a text, a number, true, false, or a list of texts or numbers.',
  'anywidget.data':
    'No widget: “{name}” in the model has to be CSV as a text or as bytes, or a list of rows such as [{row}].',
  'anywidget.files': 'No widget: “data” has a part “{name}”. Its parts are {names}.',
  'anywidget.twice':
    'No widget: the model has both “{name}” and data in its place. Keep one of them.',
});
