import type { Strings } from '../strings.js';

/** The sentences of `english/map-more.ts` in Spanish. */
export const mapMore = {
  'map.mouse': 'Ctrl o ⌘ con la rueda acerca y aleja.',
  'map.mouse.zoomed': 'Arrastre para mover; Ctrl o ⌘ con la rueda acerca y aleja.',
  'map.inView.one': 'Ampliado: 1 está a la vista.',
  'map.inView.other': 'Ampliado: {n} están a la vista.',
  'map.ten': 'Las diez mayores',
  'map.largest': 'Las mayores',
  'map.zoom': 'Ampliación',
  'map.in': 'Acercar',
  'map.out': 'Alejar',
  'map.all': 'Todo el mapa',
  'map.area': 'Área según usuarios',
  'map.area.help': 'Hace el área de cada círculo proporcional a sus usuarios',
} satisfies Partial<Strings>;
