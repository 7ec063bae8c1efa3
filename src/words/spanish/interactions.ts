import type { Strings } from '../strings.js';

/** The sentences of `english/interactions.ts` in Spanish. */
export const interactions = {
  'goTo.days': 'Ir a un día o un nombre',
  'goTo.names': 'Ir a un nombre',
  'goTo.no.days': '«{text}» no es aquí ningún día ni ningún nombre.',
  'goTo.no.names': '«{text}» no es aquí ningún nombre.',
  'explore.opened': 'La vista para explorar está abierta.',
  'explore.closed': 'La vista para explorar está cerrada.',
  'row.none': '{name}: nada ese día',
  'legend.said.shown': '{name} se muestra.',
  'legend.said.hidden': '{name} está oculto.',
  'legend.said.only': 'Solo se muestra {name}.',
  'legend.said.all': 'Se muestran todos.',
} satisfies Partial<Strings>;
