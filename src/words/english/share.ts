import { addSentences } from '../sentences.js';

/** The toolbar: the explore view, the table, downloads and copies. */
export const share = addSentences({
  'share.explore': 'Explore',
  'share.table': 'Table',
  'share.download': 'Download',
  'share.share': 'Share',
  'share.csv': 'Data (CSV)',
  'share.png': 'Picture (PNG)',
  'share.svg': 'Picture (SVG)',
  'share.embed': 'Copy embed code',
  'share.link': 'Copy link',
  'share.saved': 'Saved as {file}',
  'share.copied': 'Copied',
  'share.byHand': 'The browser does not allow copying: copy this text by hand',
  'share.failed': 'That did not work ({found})',
});
