import type { Strings } from '../strings.js';

/** The sentences of `english/interactions.ts` in Spanish. */
export const interactions = {
  'goTo.label': 'Ir a un día o un nombre',
  'goTo.none': '«{text}» no es aquí ningún día ni ningún nombre.',
  'row.none': '{name}: nada ese día',
  'legend.said.shown': '{name} se muestra.',
  'legend.said.hidden': '{name} está oculto.',
  'legend.said.only': 'Solo se muestra {name}.',
  'legend.said.all': 'Se muestran todos.',
} satisfies Partial<Strings>;
