import { addSentences } from '../sentences.js';

/** Hubs that a number counts as they were last measured. */
export const lateHubs = addSentences({
  'late.short.hubs.one': '1 hub is late',
  'late.short.hubs.other': '{n} hubs are late',
  'late.short.clusters.one': '1 cluster is late',
  'late.short.clusters.other': '{n} clusters are late',
  'late.hubs.one': '1 hub is late and counts as it was last measured',
  'late.hubs.other': '{n} hubs are late and count as they were last measured',
  'late.clusters.one': '1 cluster is late and counts as it was last measured',
  'late.clusters.other': '{n} clusters are late and count as they were last measured',
  'late.name': '{name} ({date})',
});
