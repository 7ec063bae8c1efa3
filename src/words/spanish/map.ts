import type { Strings } from '../strings.js';

/** The sentences of `english/map.ts` in Spanish. */
export const map = {
  map: 'mapa',
  'map.constellations': 'Constelaciones que se muestran',
  'map.sizes': 'Usuarios mensuales según el tamaño del símbolo',
  'map.users': 'usuarios mensuales',
  'map.zoom': 'Ampliación',
  'map.in': 'Acercar',
  'map.out': 'Alejar',
  'map.all': 'Todo el mapa',
  'map.keys':
    'Más y menos acercan y alejan, 0 muestra todo el mapa, Mayús con las flechas lo mueve.',
  'map.mouse': 'Ctrl o ⌘ con la rueda acerca y aleja.',
  'map.mouse.zoomed': 'Arrastre para mover; Ctrl o ⌘ con la rueda acerca y aleja.',
  'map.links': 'Intro lleva al enlace del hub.',
  'map.inView.one': 'Ampliado: 1 está a la vista.',
  'map.inView.other': 'Ampliado: {n} están a la vista.',
  place: '{place}, {country}',
  'caption.unplaced.one': '1 comunidad sin coordenadas no está en el mapa',
  'caption.unplaced.other': '{count} comunidades sin coordenadas no están en el mapa',
  'caption.circles': 'un círculo mayor es de más usuarios (logaritmo)',
  'caption.crowded': 'los círculos que se taparían están separados',
  'caption.atEdge.one': '1 comunidad de fuera de este mapa es un anillo en su borde',
  'caption.atEdge.other': '{count} comunidades de fuera de este mapa son anillos en su borde',
  'caption.offMap.one': '1 comunidad queda fuera de este mapa',
  'caption.offMap.other': '{count} comunidades quedan fuera de este mapa',
} satisfies Partial<Strings>;
