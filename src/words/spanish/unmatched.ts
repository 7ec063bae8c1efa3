import type { Strings } from '../strings.js';

/** The sentences of `english/unmatched.ts` in Spanish. */
export const unmatched = {
  'unmatched.cluster': 'no hay tal clúster entre las filas con un número',
  'unmatched.hub': 'no hay tal hub entre las filas con un número',
  'unmatched.constellation': 'ninguna comunidad tiene esta constelación',
  'unmatched.exclude-hubs': 'no omite ningún hub',
  'unmatched.exclude-clusters': 'no omite ningún clúster',
  'unmatched.near': '{attribute}: {none}; ¿quería decir {names}?',
  'unmatched.some': '{attribute}: {none}; el archivo tiene {names}.',
  'unmatched.unknown': '{attribute}: {none}.',
  'unmatched.blanks':
    '{attribute} se lee como varios nombres. Para el nombre único {names}, ponga una coma en la lista: {list}.',
  'unmatched.excluded': '{by} omite {attribute}.',
  'unmatched.excluded.usual': '{by} omite {attribute}, como es habitual; {list} no omite nada.',
  'unmatched.outside': '{attribute}: no hay tal hub en los clústeres elegidos; está en {names}.',
  'unmatched.is-hub':
    '{attribute}: no hay tal clúster, pero sí un hub con ese nombre; {list} lo elige.',
  'unmatched.is-cluster':
    '{attribute}: no hay tal hub, pero sí un clúster con ese nombre; {list} lo elige.',
  'unmatched.no-hubs': '{attribute}: el archivo cuenta personas por clúster y no tiene hubs.',
  'unmatched.more.one': '1 palabra más de estas listas no coincide con nada.',
  'unmatched.more.other': '{n} palabras más de estas listas no coinciden con nada.',
} satisfies Partial<Strings>;
