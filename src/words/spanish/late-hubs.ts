import type { Strings } from '../strings.js';

/** The sentences of `english/late-hubs.ts` in Spanish. */
export const lateHubs = {
  'late.short.hubs.one': '1 hub se retrasa',
  'late.short.hubs.other': '{n} hubs se retrasan',
  'late.short.clusters.one': '1 clúster se retrasa',
  'late.short.clusters.other': '{n} clústeres se retrasan',
  'late.hubs.one': '1 hub se retrasa y cuenta con su última medición',
  'late.hubs.other': '{n} hubs se retrasan y cuentan con su última medición',
  'late.clusters.one': '1 clúster se retrasa y cuenta con su última medición',
  'late.clusters.other': '{n} clústeres se retrasan y cuentan con su última medición',
  'late.name': '{name} ({date})',
} satisfies Partial<Strings>;
