import type { Strings } from '../strings.js';

/** The sentences of `english/slide.ts` in Spanish. */
export const slide = {
  'slide.title': 'Uso de nuestros JupyterHubs',
  'slide.titleOf': 'Uso de {list}',
  'slide.peak': 'Máximo de usuarios mensuales',
  'slide.clusters.one': 'en 1 clúster',
  'slide.clusters.other': 'en {n} clústeres',
  'slide.countries.one': 'en 1 país',
  'slide.countries.other': 'en {n} países',
  'slide.rowsLeftOut.one': '1 fila omitida',
  'slide.rowsLeftOut.other': '{n} filas omitidas',
  'slide.notCounted.one': '1 comunidad no contada',
  'slide.notCounted.other': '{n} comunidades no contadas',
  'slide.noPlace': 'Ninguna comunidad está en el mapa: la diapositiva no lo lleva.',
  'slide.noRoom': 'En la diapositiva no cabe decir: {notes}.',
} satisfies Partial<Strings>;
