import type { Strings } from '../strings.js';

/** The sentences of `english/attributes.ts` in Spanish. */
export const attributes = {
  'attribute.explore': 'No se pudo abrir la vista para explorar ({found}).',
  'attribute.interactions':
    'Aquí no se puede señalar, elegir ni ampliar nada: no se pudo cargar una parte del kit ({found}).',
  'attribute.word': '{attribute}="{value}" no es ninguno de {legal}; se muestra como {used}.',
  'attribute.whole':
    '{attribute}="{value}" no es un número entero mayor que 0; no se tiene en cuenta.',
  'attribute.noScale':
    'scale="log" no tiene efecto junto a transform="log10": el gráfico ya muestra logaritmos.',
  'attribute.logStack':
    'scale="log" con kind="{kind}": de una pila solo se puede leer la cima en un eje logarítmico; con kind="line", cada serie.',
  'attribute.duration':
    '{attribute}="{value}" no es una duración como P30D; se usa la predeterminada.',
  'attribute.trendOfAll':
    'trend: la media de todos los días no tiene días anteriores con que compararse: ponga un period como P90D, o stat="latest".',
  'attribute.trendOfCommunities':
    'trend no es para metric="{metric}": un archivo de comunidades no dice qué comunidades había antes.',
  'attribute.swallowed':
    'Parece que hay otras partes de la página dentro de esta etiqueta: escriba la de cierre </{tag}>, pues «/>» no la cierra. En Markdown, una línea en blanco dentro de la etiqueta tiene el mismo efecto: quítela.',
  'attribute.copied':
    'Un título con <{tag}> se copia en un índice, y la etiqueta con él: escriba la etiqueta debajo del título.',
  'attribute.fallenOut':
    'Lo escrito dentro de <{tag}> está debajo: HTML cierra un párrafo antes de una figura, una tabla, un div u otro párrafo. Escriba la etiqueta en líneas propias, con una línea en blanco antes.',
  'attribute.name':
    '«{attribute}» no es un atributo de {tag} y no tiene efecto. ¿Quiso decir {nearest}?',
  'attribute.elsewhere':
    '«{attribute}» es un atributo de {other} y no tiene efecto en {tag}: quítelo.',
  'attribute.piece':
    '«{attribute}» no es un atributo, sino un trozo de un valor: solo las comillas rectas (") lo mantienen unido.',
  'attribute.letters':
    '«{attribute}» se lee como {nearest}: tiene un carácter que no se ve, o una raya que no es un guion. Escríbalo de nuevo.',
  'attribute.joined':
    '«{attribute}» se lee como {nearest}: HTML no conoce mayúsculas en los nombres de atributos. Escriba {nearest}.',
  'attribute.cleaned':
    '{attribute}="{value}" se lee como {attribute}="{used}": quite las comillas, entidades o caracteres invisibles que contiene.',
  'attribute.off':
    '{attribute}="{value}" se lee como desactivado. En HTML, un atributo que está presente está activado: quítelo.',
  'attribute.empty':
    '{attribute} está vacío y se lee como {attribute}="{used}": quítelo, o escriba lo que debe ser.',
} satisfies Partial<Strings>;
