import type { Strings } from '../strings.js';

/** The sentences of `english/community-numbers.ts` in Spanish. */
export const communityNumbers = {
  'counted.communities': 'comunidades con usuarios, tengan lugar o no',
  'counted.countries': 'países de las comunidades con usuarios, cada uno contado una vez',
  'counted.constellations':
    'constelaciones de las comunidades con usuarios, cada una contada una vez',
  'counted.only': 'solo de {list}',
} satisfies Partial<Strings>;
