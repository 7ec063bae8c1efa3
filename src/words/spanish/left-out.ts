import type { Strings } from '../strings.js';

/** The sentences of `english/left-out.ts` in Spanish. */
export const leftOut = {
  'caption.notShown.one': '1 más que no se muestra: {list}',
  'caption.notShown.other': '{n} más que no se muestran: {list}',
  'caption.notCounted.one': '1 comunidad que no se cuenta: {list}',
  'caption.notCounted.other': '{n} comunidades que no se cuentan: {list}',
  'caption.noCountry.one': '1 comunidad no tiene ningún país conocido',
  'caption.noCountry.other': '{n} comunidades no tienen ningún país conocido',
  'caption.notCountries': 'nombres que no son de ningún país: {names}',
  'left.no-count': '{n} sin recuento',
  'left.no-users': '{n} con 0 usuarios',
  'left.no-matching-hub': '{n} sin ningún hub en los datos de actividad',
  'left.incomplete': '{n} con celdas vacías',
} satisfies Partial<Strings>;
