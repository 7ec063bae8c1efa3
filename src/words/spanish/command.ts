import type { Strings } from '../strings.js';

/** The sentences of `english/command.ts` in Spanish. */
export const command = {
  'command.no-option': 'Falta la opción --{attribute}. Lleva {expected}.',
  'command.bad-option': '«{found}», dado a {attribute}, no es una dirección.',
  'command.no-answer':
    'No hay respuesta de {address}. ¿Es correcta la dirección y funciona la red? ({found})',
  'command.no-file': 'No existe el archivo {address}. Debería ser {expected}.',
  'command.unreadable': 'No se puede leer {address} ({found}). Debería ser {expected}.',
  'command.unwritable': 'No se puede escribir {address} ({found}).',
  'command.timeout': '{address} no envió casi nada en {limit}. Inténtelo otra vez.',
  'command.too-large':
    '{address} ocupa más de {limit}. ¿Es el archivo correcto? La opción --max-bytes permite archivos mayores.',
} satisfies Partial<Strings>;
