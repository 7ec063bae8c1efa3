import { addSentences } from '../sentences.js';

/** Downloads and copies. */
export const share = addSentences({
  'share.open': 'Download or share',
  'share.csv': 'Data (CSV)',
  'share.png': 'Picture (PNG)',
  'share.svg': 'Picture (SVG)',
  'share.embed': 'Copy embed code',
  'share.link': 'Copy link',
  'share.table': 'Show the table',
  'share.noTable': 'Hide the table',
  'share.saved': 'Saved as {file}',
  'share.copied': 'Copied',
  'share.byHand': 'The browser does not allow copying: copy this text by hand',
  'share.failed': 'That did not work ({found})',
});
