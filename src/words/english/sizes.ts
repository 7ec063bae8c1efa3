import { addSentences } from '../sentences.js';

/** Hubs by size. */
export const sizes = addSentences({
  'sizes.hubs': 'Hubs by community size',
  'sizes.users': 'Total users by community size',
  'sizes.share': 'Share of users by community size',
  'bin.users': '{timescale} users of a hub',
  'bin.closed': '{from}–{to}',
  'bin.open': '{from}+',
  'hubs.one': '{n} hub',
  'hubs.other': '{n} hubs',
  'caption.hubMeans': 'mean of each hub over its own days, {from} to {to}',
  'most.one': '{share} of users are on the one hub of {from} users or more',
  'most.other': '{share} of users are on the {n} hubs of {from} users or more',
  'most.large.one': '{share} on the one hub of {from} users or more',
  'most.large.other': '{share} on the {n} hubs of {from} users or more',
  'caption.most': '{timescale}: {most}',
  'caption.missingTimescale': 'the data has no {timescale} rows',
  'nothing.inPicture': 'Every count is 0',
  'summary.sizes': '{label}. {parts}',
  'summary.sizes.hubs': '{timescale}: {hubs}; the commonest size, with {n}, is {bin} users.',
  'summary.sizes.users':
    '{timescale}: {hubs}; the largest share of all users, {share}, is on {ofBin} of {bin} users.',
});
