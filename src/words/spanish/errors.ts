import type { Strings } from '../strings.js';

/** The sentences of `english/errors.ts` in Spanish. */
export const errors = {
  'error.attribute.word': '{attribute}="{found}" no es ninguno de {expected}.',
  'error.attribute.date':
    '{attribute}="{found}" no es “latest”, “today” ni una fecha como 2026-11-20.',
  'error.attribute.period':
    '{attribute}="{found}" no es “all” ni una duración como P6M para seis meses, P90D para 90 días o P1Y para un año.',
  'error.attribute.edges':
    '{attribute}="{found}" no es una lista de números crecientes como 0 10 100.',
  'error.attribute.quotes':
    '{attribute}="{found}" tiene una comilla que se abre y no se cierra: solo las comillas rectas (") mantienen unido un valor. Escriba de nuevo {attribute}="…" con ellas.',
  'error.nearest': '¿Quiso decir {nearest}?',
  'error.relative':
    '«{written}» en {attribute} es relativo a {base}, la dirección de la página o de su <base>.',
  'error.folder':
    'Esa dirección termina en una carpeta, como la hacen los generadores de sitios: si el archivo está junto a la fuente de la página, pruebe «{instead}».',
  'error.no-address':
    'Falta la dirección de {expected}. Escríbala en la etiqueta, como {attribute}="…"; o una vez en la página, para todas las etiquetas sin src, como <link rel="{kind}" href="…">.',
  'error.bad-address':
    '«{found}» en el atributo «{attribute}» no es una dirección que una página pueda leer. Lleva una que empiece por https:, o una como «data/file.csv» a partir de la página, de {expected}.',
  'error.no-base':
    '«{found}» en el atributo «{attribute}» es relativa, y esta página no tiene una dirección de la que partir (es una de blob: o data:). Escriba la dirección completa, desde https:, de {expected}.',
  'error.disk':
    '«{found}» en el atributo «{attribute}» es un archivo de este ordenador, que una página no puede leer. Ponga página y archivo en un servidor web; sirve cualquiera estático.',
  'error.secret':
    '«{found}» está escrito con un nombre o una contraseña en el atributo «{attribute}», y ninguna página puede pedir una dirección así. Quítelos: el archivo tiene que ser público.',
  'error.own-site':
    'No hay respuesta de {address}. Abra esa dirección en otra pestaña para ver por qué: el servidor no funciona o corta la conexión, o redirige a otro sitio que no se puede leer (CORS), quizá para iniciar sesión, o en círculo; o la política de esta página prohíbe la petición (connect-src).',
  'error.other-site':
    'No hay respuesta de {address} que esta página pueda leer. Abra esa dirección en otra pestaña. Si el archivo está ahí, ese sitio no permite que otros lo lean (CORS), o la política de esta página prohíbe la petición (connect-src): copie el archivo a su propio sitio. Si no está, la dirección es incorrecta o ese sitio no funciona.',
  'error.sandboxed':
    'No hay respuesta de {address} que esta página pueda leer. Si la dirección se abre en otra pestaña, la causa es que esta página está aislada (sandbox) sin allow-same-origin: no tiene origen, de modo que su propio sitio cuenta como otro. Añada allow-same-origin al sandbox del marco, o haga que el servidor envíe Access-Control-Allow-Origin: *.',
  'error.null-origin':
    'No hay respuesta de {address} que esta página pueda leer. Esta página no tiene origen, porque está aislada (sandbox), es una dirección data: o es un archivo de este equipo: solo puede leer lo que un servidor da a todos. Si la dirección se abre en otra pestaña, haga que su servidor envíe Access-Control-Allow-Origin: *. Si no se abre, la dirección es incorrecta o ese sitio no funciona.',
  'error.mixed':
    '{address} empieza por http:, y una página que empieza por https: no puede leerlo. Escriba https: si ese sitio lo admite, o copie el archivo a su propio sitio.',
  'error.github-release':
    'GitHub no permite que páginas de otros sitios lean los archivos de una «release» (CORS): {address}. Copie el archivo a su sitio al construirlo. O guárdelo en un repositorio y use su dirección «raw» (https://raw.githubusercontent.com/…) o GitHub Pages.',
  'error.github-page':
    '{address} es una página de GitHub sobre un archivo, que otros sitios no pueden leer (CORS). El archivo mismo está en {found}.',
  'error.in-page':
    'No se puede leer {address}. Una dirección blob: solo vale en la página que la creó, hasta que se cierra; una data: lleva una coma antes de los datos; y la política de la página (connect-src) ha de permitir tales direcciones.',
  'error.cut':
    '{address} se cortó a la mitad, así que no se muestra nada. Inténtelo otra vez. Si ocurre cada vez, revise su servidor: envía menos de lo que anuncia.',
  'error.led': 'Esa dirección llevó a {led}.',
  'error.http':
    '{address} respondió con el estado {status}. Debería ser la dirección de {expected}.',
  'error.http.plain': '{address} respondió con el estado {status}. ¿Es correcta la dirección?',
  'error.http.closed':
    '{address} respondió con el estado {status}: no es público, o no existe. No se envían cookies ni contraseñas, así que el archivo tiene que ser público.',
  'error.http.busy':
    '{address} respondió con el estado {status}: su servidor está ocupado o falla. Inténtelo más tarde.',
  'error.http.part':
    '{address} respondió con el estado {status}: envió solo una parte del archivo, así que ninguna cifra suya es fiable. Su servidor debería enviar el archivo entero, con el estado 200.',
  'error.too-large':
    '{address} ocupa más de {limit}. ¿Es el archivo correcto? El atributo max-bytes permite archivos mayores.',
  'error.parse.empty': '{address} está vacío. Se esperaba {expected}.',
  'error.parse.not-csv':
    '{address} no es un archivo CSV: empieza por «{found}». Se esperaba {expected}.',
  'error.parse.web-page':
    '{address} no es un archivo CSV: empieza por «{found}». Es una página web, quizá para iniciar sesión, o que dice que el archivo no existe. Se esperaba {expected}.',
  'error.parse.gzip':
    '{address} está comprimido (gzip) y no se puede descomprimir: está dañado o le falta el final.',
  'error.parse.packed':
    '{address} no es un archivo CSV sino del tipo «{found}». Descomprímalo o guárdelo como CSV.',
  'error.parse.quote':
    '{address} tiene en la fila {row} una comilla que no se cierra; las filas siguientes no son fiables.',
  'error.schema.columns.one':
    'A {address} le falta la columna {columns}. Se esperaba {expected}; tiene {found}.',
  'error.schema.columns.other':
    'A {address} le faltan las columnas {columns}. Se esperaba {expected}; tiene {found}.',
  'error.schema.format': '{address} es {found}. Se esperaba {expected}.',
  'error.parse.no-summary':
    '{address} no es un resumen hecho por kpi-widgets summarize: empieza por «{found}».',
  'error.parse.summary-version':
    '{address} es un resumen de la versión {found}, que esta versión del kit no lee. Hágalo de nuevo: kpi-widgets summarize.',
  'error.parse.summary-broken':
    '{address} es un resumen dañado ({found}). Hágalo de nuevo: kpi-widgets summarize.',
  'error.schema.not-in-summary':
    '{address} no tiene esta cifra, y la etiqueta no nombra ningún CSV en src. Haga el resumen de nuevo con esta etiqueta: kpi-widgets summarize --page y el archivo de esta página.',
  'error.schema.attribute-not-in-summary':
    '{address} no tiene la cifra para {attribute}="{found}", y la etiqueta no nombra ningún CSV en src. Haga el resumen de nuevo con esta etiqueta: kpi-widgets summarize --page y el archivo de esta página.',
  'error.schema.summary-other-file':
    '{address} tiene esta cifra, pero de otros archivos CSV que los que nombra la etiqueta.',
  'error.schema.summary-of-several':
    '{address} tiene esta cifra de varios archivos CSV. Nombre en src el que corresponde, y el resumen en figures.',
  'error.schema.summary-too-old':
    '{address} se hizo el {found}, y su respuesta solo valía hasta entonces. Hágalo de nuevo: kpi-widgets summarize.',
  'error.render': 'No se pudo dibujar ({found}).',
  'format.figures': 'un resumen (figures.json)',
  'format.hub-activity': 'un CSV de actividad de hubs (date, hub, users, cluster, timescale)',
  'format.cluster-activity': 'un CSV de usuarios únicos (date, cluster, unique_users)',
  'format.communities':
    'un CSV de comunidades (Community, Constellation, Location, Hubs, id, cluster, domain (from Hubs))',
  'format.locations': 'un CSV de lugares (aid, Location, Country, Latitude, Longitude)',
  'format.places': 'un CSV de lugares con usuarios (name, latitude, longitude, users)',
} satisfies Partial<Strings>;
