import { addSentences } from '../sentences.js';

/** Users or hubs over time. */
export const overTime = addSentences({
  'overTime.users.cluster': '{timescale} users by cluster',
  'overTime.users.hub': '{timescale} users by hub',
  'overTime.hubs.cluster': 'Active hubs by cluster',
  'overTime.hubs.hub': 'Active hubs',
  'overTime.counts.monthly.hub': 'users active within 30 days, counted once per hub',
  'overTime.counts.monthly.cluster': 'users active within 30 days, counted once per cluster',
  'overTime.counts.daily.hub': 'users of each day, counted once per hub',
  'overTime.counts.daily.cluster': 'users of each day, counted once per cluster',
  'overTime.counts.hubs': 'hubs with a measurement',
  'overTime.log10': '{title}, log10 stacked',
  'axis.users.stack': 'Users, stacked',
  'axis.hubs.stack': 'Hubs, stacked',
  'axis.users.log': 'Users, logarithmic',
  'axis.hubs.log': 'Hubs, logarithmic',
  'axis.users.logStack': 'Users, logarithmic: only the top of the stack can be read off',
  'axis.hubs.logStack': 'Hubs, logarithmic: only the top of the stack can be read off',
  'axis.users.share': 'Share of users',
  'axis.hubs.share': 'Share of hubs',
  'axis.log10.line': 'log10(users)',
  'axis.log10.stack': 'Sum of log10(users): the log of a product',
  'legend.of.users': 'Share of all users on these days:',
  'legend.of.hubs': 'Share of all hubs on these days:',
  peak: '{date}: {n}',
  'peak.measured': '{date}: {n}, the most measured',
  total: 'Total',
  shareOf: '{share} · {n}',
  'rest.one': '1 other',
  'rest.other': '{n} others',
  'caption.monthEnds': 'last day of each month',
  'caption.monthDays': 'newest day of each month in the data',
  'caption.running': 'the fainter month is not over',
  'caption.notMeasured.cluster.one':
    '1 of {days} days lacks a cluster or a part of one: filled in from the days around, {mark}',
  'caption.notMeasured.cluster.other':
    '{n} of {days} days lack a cluster or a part of one: filled in from the days around, {mark}',
  'caption.notMeasured.hub.one':
    '1 of {days} days lacks a hub: filled in from the days around, {mark}',
  'caption.notMeasured.hub.other':
    '{n} of {days} days lack a hub: filled in from the days around, {mark}',
  'caption.notMeasured.months': 'not measured: {mark}',
  'mark.hatched': 'hatched',
  'mark.dashed': 'dashed',
  'summary.overTime.measured':
    '{label}, {from} to {to}: {total} on the last day; the most that was measured is {peak}, on {peakDay}. {count} series; by their means, the largest is {first}.',
  'caption.notMeasured.nothing.one': 'nothing was measured on 1 day, hatched',
  'caption.notMeasured.nothing.other': 'nothing was measured on {n} days, hatched',
  'summary.overTime':
    '{label}, {from} to {to}: {total} on the last day, at most {peak} on {peakDay}. {count} series; by their means, the largest is {first}.',
});
