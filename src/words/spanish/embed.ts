import type { Strings } from '../strings.js';

/** The sentences of `english/embed.ts` in Spanish. */
export const embed = {
  'embed.tag': 'No hay figura: la dirección de esta página ha de decir «tag=» con una de {tags}.',
  'embed.unknown':
    'No hay figura: la dirección de esta página tiene un atributo que <{tag}> no tiene. Tiene {names}.',
  'embed.twice': 'No hay figura: la dirección de esta página dice «{name}» dos veces.',
  'embed.word': 'No hay figura: «{name}» en la dirección de esta página es una de {words}.',
  'embed.number':
    'No hay figura: «{name}» en la dirección de esta página tiene letras o signos que no admite.',
  'embed.names':
    'No hay figura: «{name}» en la dirección de esta página es demasiado largo, o tiene signos que aquí ningún nombre puede tener.',
  'embed.label':
    'No hay figura: «label» en la dirección de esta página solo puede estar vacío. La figura dice lo que muestra.',
  'embed.source':
    'No hay figura, y no se ha cargado nada: «{name}» en la dirección de esta página nombra un archivo que esta página no puede mostrar. Muestra archivos de {sites}.',
  'embed.query':
    'No hay figura, y no se ha cargado nada: «{name}» en la dirección de esta página tiene un «?» o «#». Esta página muestra tal dirección solo si está entera en su lista.',
  'embed.unmatched':
    'No hay figura: «{name}» en la dirección de esta página nombra algo que los datos no tienen.',
  'embed.map': 'Comunidades por lugar',
  'embed.no-kit': 'No hay figura: no se pudo cargar el kit que está junto a esta página.',
  'embed.no-site': 'No hay figura: esta página ha de abrirse desde un servidor web.',
} satisfies Partial<Strings>;
