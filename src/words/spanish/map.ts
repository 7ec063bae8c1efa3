import type { Strings } from '../strings.js';

/** The sentences of `english/map.ts` in Spanish. */
export const map = {
  map: 'mapa',
  'map.constellations': 'Constelaciones que se muestran',
  'map.users': 'usuarios mensuales',
  'map.keys':
    'G va a una comunidad por su nombre. Más y menos acercan y alejan, 0 muestra todo el mapa, Mayús con las flechas lo mueve.',
  'map.links': 'Intro lleva al enlace del hub.',
  place: '{place}, {country}',
  'caption.unplaced.one': '1 comunidad sin coordenadas no está en el mapa',
  'caption.unplaced.other': '{n} comunidades sin coordenadas no están en el mapa',
  'caption.circles': 'un círculo mayor es de más usuarios (logaritmo)',
  'caption.areas':
    'el área de un círculo es proporcional a sus usuarios, salvo en los más pequeños',
  'caption.crowded': 'los círculos que se taparían están separados',
  'caption.overlap': 'donde no caben, se solapan',
  'caption.atEdge.one': '1 comunidad de fuera de este mapa es un anillo en su borde',
  'caption.atEdge.other': '{n} comunidades de fuera de este mapa son anillos en su borde',
  'caption.offMap.one': '1 comunidad queda fuera de este mapa',
  'caption.offMap.other': '{n} comunidades quedan fuera de este mapa',
} satisfies Partial<Strings>;
