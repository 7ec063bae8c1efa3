import type { Strings } from '../strings.js';

/** The sentences of `english/first.ts` in Spanish. */
export const first = {
  'timescale.daily': 'diarios',
  'timescale.monthly': 'mensuales',
  'more.one': '1 más',
  'more.other': '{count} más',
  'caption.through': 'datos hasta el {date}',
  'caption.range': 'del {from} al {to}',
  'caption.oneDay': 'el {date}',
  'state.loading': 'Cargando {label}…',
  'error.title': 'No se puede mostrar: {label}.',
  'error.untitled': 'Esta figura',
  'error.unexplained': 'No se pudo cargar la frase que dice por qué ({code}). Inténtelo otra vez.',
  'error.network':
    'No hay respuesta de {address}. ¿Es correcta la dirección, funciona la red y permite ese sitio que otros lo lean (CORS)?',
  'error.offline':
    'No hay respuesta de {address}: este dispositivo está sin conexión. Se vuelve a intentar en cuanto haya red.',
  'error.no-code':
    '{address} no se puede leer, porque no se pudo cargar una parte del kit. Inténtelo otra vez.',
  'error.timeout':
    '{address} no respondió en {limit}. Inténtelo otra vez, o permita más tiempo con el atributo timeout.',
  'error.timeout.stall':
    '{address} dejó de llegar: en {limit} no envió casi nada. Inténtelo otra vez, o permita más tiempo con el atributo timeout.',
} satisfies Partial<Strings>;
