import type { Strings } from '../strings.js';

/** The sentences of `english/anywidget.ts` in Spanish. */
export const anywidget = {
  'anywidget.no-tag': 'No hay figura: el modelo no tiene «tag». Es uno de {tags}.',
  'anywidget.unread': 'No hay figura: no se pudo leer el modelo. Dice: {error}',
  'anywidget.tag': 'No hay figura: «{tag}» no es una etiqueta de este kit. Es una de {tags}.',
  'anywidget.value':
    'No hay figura: «{name}» del modelo ha de ser un texto, un número, true, false, o una lista de textos o números.',
  'anywidget.data':
    'No hay figura: «{name}» del modelo ha de ser CSV como texto o como bytes, o una lista de filas como [{row}].',
  'anywidget.files': 'No hay figura: «data» tiene una parte «{name}». Sus partes son {names}.',
  'anywidget.twice':
    'No hay figura: el modelo tiene tanto «{name}» como datos en su lugar. Deje uno de los dos.',
} satisfies Partial<Strings>;
