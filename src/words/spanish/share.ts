import type { Strings } from '../strings.js';

/** The sentences of `english/share.ts` in Spanish. */
export const share = {
  'share.explore': 'Explorar',
  'share.table': 'Tabla',
  'share.download': 'Descargar',
  'share.share': 'Compartir',
  'share.csv': 'Datos (CSV)',
  'share.png': 'Imagen (PNG)',
  'share.svg': 'Imagen (SVG)',
  'share.embed': 'Copiar el código para insertar',
  'share.link': 'Copiar el enlace',
  'share.saved': 'Guardado como {file}',
  'share.copied': 'Copiado',
  'share.byHand': 'El navegador no permite copiar: copie este texto a mano',
  'share.failed': 'No funcionó ({found})',
} satisfies Partial<Strings>;
