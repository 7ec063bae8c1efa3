import type { Strings } from '../strings.js';

/** The sentences of `english/sizes-tips.ts` in Spanish. */
export const sizesTips = {
  'users.one': '{n} usuario',
  'users.other': '{n} usuarios',
  'users.daily.one': '{n} usuario diario',
  'users.daily.other': '{n} usuarios diarios',
  'hubsOf.one': '{n} de 1 hub',
  'hubsOf.other': '{n} de {all} hubs',
  usersAndShare: '{users} usuarios, {share} del total',
  'oneOf.one': 'el único hub con {bin} usuarios',
  'oneOf.other': 'uno de {n} hubs con {bin} usuarios',
  'oneOfCluster.one': 'el único hub de {cluster}',
  'oneOfCluster.other': 'uno de {n} hubs de {cluster}',
} satisfies Partial<Strings>;
