import { addSentences } from '../sentences.js';

/** Hubs by size. */
export const sizes = addSentences({
  'sizes.hubs': 'Hubs by community size',
  'sizes.users': 'Total users by community size',
  'sizes.share': 'Share of users by community size',
  'axis.bin.daily': 'Daily users of a hub',
  'axis.bin.monthly': 'Monthly users of a hub',
  'axis.bin.timescale': 'Users of a hub, {timescale}',
  'bin.closed': '{from}–{to}',
  'bin.open': '{from}+',
  'hubs.one': '{n} hub',
  'hubs.other': '{n} hubs',
  'hubsOf.one': '{n} of 1 hub',
  'hubsOf.other': '{n} of {all} hubs',
  usersAndShare: '{users} users, {share} of all',
  'oneOf.one': 'the only hub with {bin} users',
  'oneOf.other': 'one of {n} hubs with {bin} users',
  'caption.hubMeans': 'mean of each hub, {from} to {to}',
  'caption.most.one': '{timescale}: {share} of users are on the one hub of {from} users or more',
  'caption.most.other': '{timescale}: {share} of users are on the {n} hubs of {from} users or more',
  'caption.missingTimescale': 'the data has no {timescale} rows',
  'nothing.inPicture': 'Every count is 0',
  'summary.sizes': '{label}. {parts}',
  'summary.sizes.hubs': '{timescale}: {hubs}; the commonest size, with {n}, is {bin} users.',
  'summary.sizes.users':
    '{timescale}: {hubs}; the largest share of all users, {share}, is on {ofBin} of {bin} users.',
  'summary.sizes.most.one': '{share} of users are on the one hub of {from} users or more.',
  'summary.sizes.most.other': '{share} of users are on the {n} hubs of {from} users or more.',
});
