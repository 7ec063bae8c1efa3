import { addSentences } from '../sentences.js';

/** Why `embed.html` shows no widget, and a title. None repeats a text of the address, which anybody may have written. */
export const embed = addSentences({
  'embed.tag': 'No widget: the address of this page has to say “tag=” with one of {tags}.',
  'embed.unknown':
    'No widget: the address of this page has an attribute that <{tag}> does not have. It has {names}.',
  'embed.twice': 'No widget: the address of this page says “{name}” twice.',
  'embed.word': 'No widget: “{name}” in the address of this page is one of {words}.',
  'embed.number':
    'No widget: “{name}” in the address of this page has letters or signs that it does not take.',
  'embed.names':
    'No widget: “{name}” in the address of this page is too long, or has signs that no name here may have.',
  'embed.label':
    'No widget: “label” in the address of this page may only be empty. The widget says what it shows.',
  'embed.source':
    'No widget, and nothing was loaded: “{name}” in the address of this page names a file that this page may not show. It shows files of {sites}.',
  'embed.query':
    'No widget, and nothing was loaded: “{name}” in the address of this page has a “?” or “#”. This page shows such an address only if it is listed whole.',
  'embed.unmatched':
    'No widget: “{name}” in the address of this page names something that the data do not have.',
  'embed.map': 'Communities by place',
  'embed.no-kit': 'No widget: the kit beside this page could not be loaded.',
  'embed.no-site': 'No widget: this page has to be opened from a web server.',
});
