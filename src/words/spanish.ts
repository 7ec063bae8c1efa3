import type { Strings } from './strings.js';

export const spanish: Strings = {
  // Titles of the widgets
  'number.clusters': 'Clústeres',
  'number.hubs': 'Hubs',
  'number.communities': 'Comunidades',
  'number.countries': 'Países',
  'number.constellations': 'Constelaciones',
  'number.users': 'Usuarios {timescale}',
  'overTime.users.cluster': 'Usuarios {timescale} por clúster',
  'overTime.users.hub': 'Usuarios {timescale} por hub',
  'overTime.hubs.cluster': 'Hubs activos por clúster',
  'overTime.hubs.hub': 'Hubs activos',
  'overTime.log10': '{title}, log10 apilado',
  'sizes.hubs': 'Hubs por tamaño de la comunidad',
  'sizes.users': 'Usuarios por tamaño de la comunidad',
  'sizes.share': 'Proporción de usuarios por tamaño de la comunidad',
  'communities.title': 'Comunidades por lugar',
  'communities.titleOf': 'Comunidades de {constellation} por lugar',
  'timescale.daily': 'diarios',
  'timescale.monthly': 'mensuales',

  // Axes, legends and tooltips
  'axis.users': 'Usuarios',
  'axis.hubs': 'Hubs',
  'axis.share': 'Proporción de usuarios',
  'axis.users.stack': 'Usuarios, apilados',
  'axis.hubs.stack': 'Hubs, apilados',
  'axis.users.log': 'Usuarios, logarítmico',
  'axis.hubs.log': 'Hubs, logarítmico',
  'axis.users.logStack': 'Usuarios, logarítmico: solo se lee la parte superior',
  'axis.hubs.logStack': 'Hubs, logarítmico: solo se lee la parte superior',
  'axis.users.share': 'Proporción de usuarios',
  'axis.hubs.share': 'Proporción de hubs',
  'axis.users.day': 'Usuarios, total de cada día',
  'axis.hubs.day': 'Hubs, total de cada día',
  'axis.log10.line': 'log10(usuarios)',
  'axis.log10.stack': 'Suma de log10(usuarios): el log de un producto',
  'axis.bin.daily': 'Usuarios diarios de un hub',
  'axis.bin.monthly': 'Usuarios mensuales de un hub',
  'axis.bin.timescale': 'Usuarios de un hub, {timescale}',
  'bin.closed': '{from}–{to}',
  'bin.open': '{from}+',
  total: 'Total',
  shareOf: '{share} · {n}',
  'month.running': 'El mes no ha terminado.',
  'month.noEnd': 'Es el día más reciente de este mes en los datos.',
  'rest.one': '1 más',
  'rest.other': 'otros {n}',
  chart: 'gráfico',
  map: 'mapa',
  'chart.keys':
    'Las flechas lo recorren, Re Pág y Av Pág dan pasos mayores, Escape cierra la descripción.',
  'legend.shown': 'Series que se muestran',
  'legend.help': 'Un clic oculta o muestra una; doble clic, o Mayús y clic, la muestra sola.',
  'legend.keys':
    'Las flechas recorren la lista, Intro oculta o muestra una; Mayús e Intro la muestra sola.',
  'legend.showAll': 'Mostrar las {n}',
  'map.constellations': 'Constelaciones que se muestran',
  'map.sizes': 'Usuarios mensuales según el tamaño del símbolo',
  'map.users': 'usuarios mensuales',
  'map.zoom': 'Ampliación',
  'map.in': 'Acercar',
  'map.out': 'Alejar',
  'map.all': 'Todo el mapa',
  'map.keys':
    'Más y menos acercan y alejan, 0 muestra todo el mapa, Mayús con las flechas lo mueve.',
  'map.mouse': 'Ctrl o ⌘ con la rueda acerca y aleja.',
  'map.mouse.zoomed': 'Arrastre para mover; Ctrl o ⌘ con la rueda acerca y aleja.',
  'map.links': 'Intro lleva al enlace del hub.',
  'map.inView.one': 'Ampliado: 1 está a la vista.',
  'map.inView.other': 'Ampliado: {n} están a la vista.',
  'scale.log': 'Eje logarítmico',
  'zoom.all': 'Todo el período',
  'zoom.mouse': 'Arrastre a lo ancho para acercar.',
  'zoom.keys': 'Más y menos acercan y alejan, 0 muestra todo el período.',
  'explore.open': 'Explorar',
  'explore.of': 'Explorar: {label}',
  'explore.keys': 'E abre y cierra la vista para explorar.',
  'explore.kind': 'Tipo de gráfico',
  'explore.measure': 'Medida',
  'explore.restore': 'Restaurar',
  'explore.large': 'Toda la ventana',
  'explore.close': 'Cerrar',
  'explore.hint':
    'Dibuje sobre el gráfico, o use Mayús con las flechas, para ver las cifras de un intervalo.',
  'explore.span': 'Cifras de {range}',
  'explore.only': 'Mostrar solo este intervalo',
  'explore.clear': 'Quitar',
  'attribute.explore': 'No se pudo abrir la vista para explorar ({found}).',
  'attribute.interactions':
    'Aquí no se puede señalar, elegir ni ampliar nada: no se pudo cargar una parte del kit ({found}).',
  'kind.area': 'Apilado',
  'kind.line': 'Líneas',
  'kind.share': 'Proporción del total',
  'kind.month-ends': 'Fin de mes',
  'kind.calendar': 'Calendario',
  'kind.bars': 'Barras',
  'kind.treemap': 'Mapa de árbol',
  'more.one': '1 más',
  'more.other': '{count} más',
  'hubs.one': '{n} hub',
  'hubs.other': '{n} hubs',
  'users.one': '{n} usuario',
  'users.other': '{n} usuarios',
  'users.monthly.one': '{n} usuario mensual',
  'users.monthly.other': '{n} usuarios mensuales',
  'users.daily.one': '{n} usuario diario',
  'users.daily.other': '{n} usuarios diarios',
  'constellation.none': 'Sin constelación',
  place: '{place}, {country}',
  'hubsOf.one': '{n} de 1 hub',
  'hubsOf.other': '{n} de {all} hubs',
  usersAndShare: '{users} usuarios, {share} del total',
  'oneOf.one': 'el único hub con {bin} usuarios',
  'oneOf.other': 'uno de {n} hubs con {bin} usuarios',

  // Captions
  'caption.through': 'datos hasta el {date}',
  'caption.number.users': 'media del {from} al {to}',
  'caption.latest': 'día más reciente',
  'caption.peak': 'el máximo en un día, {date}',
  'caption.number.hubs': 'media de los últimos 7 días',
  'caption.number.clusters': 'vistos en los últimos 7 días',
  'caption.range': 'del {from} al {to}',
  'caption.monthEnds': 'último día de cada mes',
  'caption.monthDays': 'día más reciente de cada mes en los datos',
  'caption.running': 'el mes más tenue no ha terminado',
  'caption.oneDay': 'el {date}',
  'caption.hubMeans': 'media de cada hub, del {from} al {to}',
  'caption.communities': 'usuarios mensuales, media del {from} al {to}',
  'counted.communities': 'comunidades con usuarios, tengan lugar o no',
  'counted.countries': 'países de las comunidades con usuarios, cada uno contado una vez',
  'counted.constellations':
    'constelaciones de las comunidades con usuarios, cada una contada una vez',
  'counted.only': 'solo de {list}',
  'caption.unplaced.one': '1 comunidad sin coordenadas no está en el mapa',
  'caption.unplaced.other': '{count} comunidades sin coordenadas no están en el mapa',
  'caption.circles': 'un círculo mayor es de más usuarios (logaritmo)',
  'caption.crowded': 'los círculos que se taparían están separados',
  'caption.atEdge.one': '1 comunidad de fuera de este mapa es un anillo en su borde',
  'caption.atEdge.other': '{count} comunidades de fuera de este mapa son anillos en su borde',
  'caption.notShown.one': '1 comunidad que no se muestra: {list}',
  'caption.notShown.other': '{n} comunidades que no se muestran: {list}',
  'caption.notCounted.one': '1 comunidad que no se cuenta: {list}',
  'caption.notCounted.other': '{n} comunidades que no se cuentan: {list}',
  'caption.noCountry.one': '1 comunidad no tiene ningún país conocido',
  'caption.noCountry.other': '{n} comunidades no tienen ningún país conocido',
  'caption.notCountries': 'nombres que no son de ningún país: {names}',
  'left.no-count': '{n} sin recuento',
  'left.no-users': '{n} con 0 usuarios',
  'left.no-matching-hub': '{n} sin ningún hub en los datos de actividad',
  'left.incomplete': '{n} con celdas vacías',
  'caption.offMap.one': '1 comunidad queda fuera de este mapa',
  'caption.offMap.other': '{count} comunidades quedan fuera de este mapa',
  'caption.most.one':
    '{timescale}: el {share} de los usuarios está en el único hub de {from} o más',
  'caption.most.other':
    '{timescale}: el {share} de los usuarios está en los {n} hubs de {from} o más',
  'caption.missingTimescale': 'los datos no tienen filas de usuarios {timescale}',

  // The big number: round ones, and what it was before
  'atLeast.shown': '>\u00a0{n}',
  'atLeast.spoken': 'más de {n}',
  'trend.more': '{change} más que {duration} antes',
  'trend.fewer': '{change} menos que {duration} antes',
  'trend.same': 'sin cambios respecto a {duration} antes',
  'trend.then': '{n} el {date}',
  'duration.years.one': '1 año',
  'duration.years.other': '{n} años',
  'duration.months.one': '1 mes',
  'duration.months.other': '{n} meses',
  'duration.weeks.one': '1 semana',
  'duration.weeks.other': '{n} semanas',
  'duration.days.one': '1 día',
  'duration.days.other': '{n} días',
  'history.users': 'usuarios {timescale}',
  'history.hubs': 'hubs',
  'history.clusters': 'clústeres',
  'history.note': 'la línea: {what} día a día desde el {from}',
  'history.spoken':
    '{what} día a día, del {from} al {to}: mínimo {lowest}, máximo {highest}, último {last}.',

  // States
  'state.loading': 'Cargando {label}…',
  'state.progress': '{bytes} de {total}',
  'state.progress.bytes': '{bytes} hasta ahora',
  'progress.label': 'Parte de los datos que ha llegado',
  'state.retry': 'Reintentar',
  'state.late': 'Se cargó {age}. Desde entonces no se pudo volver a cargar: {error}',
  'late.short.hubs.one': '1 hub se retrasa',
  'late.short.hubs.other': '{n} hubs se retrasan',
  'late.short.clusters.one': '1 clúster se retrasa',
  'late.short.clusters.other': '{n} clústeres se retrasan',
  'late.hubs.one': '1 hub se retrasa y cuenta con su última medición',
  'late.hubs.other': '{n} hubs se retrasan y cuentan con su última medición',
  'late.clusters.one': '1 clúster se retrasa y cuenta con su última medición',
  'late.clusters.other': '{n} clústeres se retrasan y cuentan con su última medición',
  'late.name': '{name} ({date})',
  'state.stale.one': 'Los datos más recientes tienen 1 día.',
  'state.stale.other': 'Los datos más recientes tienen {n} días.',

  // Why there is nothing, or nothing but zeros
  'nothing.empty': 'Nada que mostrar: {why}.',
  'nothing.activity': 'No se cuenta ningún hub: {why}.',
  'nothing.noRow': '{address} no tiene ninguna fila bajo su cabecera',
  'nothing.unreadable': 'no se pudo leer ninguna fila de {address}',
  'nothing.noCommunity': '{address} no tiene ninguna comunidad',
  'nothing.noCount': '{address} no tiene ninguna fila con un número: {parts}',
  'nothing.uncounted.one': '1 fila no lo tiene',
  'nothing.uncounted.other': '{n} filas no lo tienen',
  'nothing.leftOut.one': '1 no se pudo leer',
  'nothing.leftOut.other': '{n} no se pudieron leer',
  'nothing.zeros.one': 'todos los números son 0, en la única fila con un número en {address}',
  'nothing.zeros.other': 'todos los números son 0, en las {n} filas con un número en {address}',
  'nothing.zerosLeft.one':
    'todos los números son 0, en la única fila que queda de {all} con un número en {address}: {parts}',
  'nothing.zerosLeft.other':
    'todos los números son 0, en las {n} filas que quedan de {all} con un número en {address}: {parts}',
  'nothing.inPicture': 'Todos los números son 0',
  'nothing.ofRows.one': 'de 1 fila con un número en {address}, {parts}',
  'nothing.ofRows.other': 'de {n} filas con un número en {address}, {parts}',
  'nothing.ofCommunities.one': 'de 1 comunidad en {address}, {parts}',
  'nothing.ofCommunities.other': 'de {n} comunidades en {address}, {parts}',
  'nothing.without.one': '1 está sin {what}',
  'nothing.without.other': '{n} están sin {what}',
  'without.no-location': 'lugar',
  'without.no-hubs': 'hubs',
  'without.no-domain': 'dominio',
  'without.no-id': 'nombres de hubs',
  'without.no-cluster': 'clústeres',
  'without.no-users': 'usuarios',
  'without.no-matching-hub': 'un hub que cuente',
  'without.no-count': 'número',
  'step.attribute': '{attribute} omite {n}',
  'step.active-only': '{attribute} omite {n} sin usuarios',
  'step.timescale': '{attribute} omite {n} (el archivo tiene {found})',
  'step.monthly':
    'aquí solo cuentan las filas mensuales, lo que omite {n} (el archivo tiene {found})',
  'step.to-come.one': '1 es de un día por venir ({days})',
  'step.to-come.other': '{n} son de días por venir ({days})',
  'step.as-of': '{attribute} omite {n} de días posteriores ({days})',
  'step.period': '{attribute} omite {n} de días anteriores ({days})',

  // Words of lists that match nothing
  'unmatched.cluster': 'no hay tal clúster entre las filas con un número',
  'unmatched.hub': 'no hay tal hub entre las filas con un número',
  'unmatched.constellation': 'ninguna comunidad tiene esta constelación',
  'unmatched.exclude-hubs': 'no omite ningún hub',
  'unmatched.exclude-clusters': 'no omite ningún clúster',
  'unmatched.near': '{attribute}: {none}; ¿quería decir {names}?',
  'unmatched.some': '{attribute}: {none}; el archivo tiene {names}.',
  'unmatched.unknown': '{attribute}: {none}.',
  'unmatched.blanks':
    '{attribute} se lee como varios nombres. Para el nombre único {names}, ponga una coma en la lista: {list}.',
  'unmatched.excluded': '{by} omite {attribute}.',
  'unmatched.excluded.usual': '{by} omite {attribute}, como es habitual; {list} no omite nada.',
  'unmatched.outside': '{attribute}: no hay tal hub en los clústeres elegidos; está en {names}.',
  'unmatched.is-hub':
    '{attribute}: no hay tal clúster, pero sí un hub con ese nombre; {list} lo elige.',
  'unmatched.is-cluster':
    '{attribute}: no hay tal hub, pero sí un clúster con ese nombre; {list} lo elige.',
  'unmatched.no-hubs': '{attribute}: el archivo cuenta personas por clúster y no tiene hubs.',
  'unmatched.more.one': '1 palabra más de estas listas no coincide con nada.',
  'unmatched.more.other': '{n} palabras más de estas listas no coinciden con nada.',

  // Summaries, read aloud
  'summary.number': '{label}: {value}.',
  'summary.overTime':
    '{label}, del {from} al {to}: {total} el último día, como máximo {peak} el {peakDay}. {count} series; la mayor es {first}.',
  'summary.communities.one': '1 comunidad: {first} con {users}.',
  'summary.communities.other': '{count} comunidades; la mayor es {first} con {users}.',
  'summary.inCountries.one': '{n} comunidades en {country}; la mayor es {first} con {users}.',
  'summary.inCountries.other':
    '{n} comunidades en {count} países{most}; la mayor es {first} con {users}.',
  'summary.mostIn': '; el que más tiene es {country} ({n})',
  'summary.noCommunities': 'Ninguna comunidad.',
  'summary.sizes': '{label}. {parts}',
  'summary.sizes.hubs': '{timescale}: {hubs}; el tamaño más frecuente, con {n}, es {bin} usuarios.',
  'summary.sizes.users':
    '{timescale}: {hubs}; la mayor parte de los usuarios, {share}, está en {ofBin} de {bin} usuarios.',
  'summary.sizes.most.one':
    'El {share} de los usuarios está en el único hub de {from} usuarios o más.',
  'summary.sizes.most.other':
    'El {share} de los usuarios está en los {n} hubs de {from} usuarios o más.',

  // Problems in the data
  'problems.leftOut.one': '1 fila omitida: {reasons}, en {address}',
  'problems.leftOut.other': '{n} filas omitidas: {reasons}, en {address}',
  'problems.merged.one': '1 fila repite otra: {reasons}, en {address}',
  'problems.merged.other': '{n} filas repiten otras: {reasons}, en {address}',
  'problems.unplaced.one': '1 fila cuenta sin su lugar: {reasons}, en {address}',
  'problems.unplaced.other': '{n} filas cuentan sin su lugar: {reasons}, en {address}',
  'problems.early.one': '1 fila no cuenta todavía: {reasons}, en {address}',
  'problems.early.other': '{n} filas no cuentan todavía: {reasons}, en {address}',
  'problems.unwhole.one': '1 número no es entero: {reasons}, en {address}',
  'problems.unwhole.other': '{n} números no son enteros: {reasons}, en {address}',
  'problems.dots.one':
    '1 número lleva un punto antes de tres cifras: {reasons}, en {address}. Si el punto separa los miles, escríbalo sin él',
  'problems.dots.other':
    '{n} números llevan un punto antes de tres cifras: {reasons}, en {address}. Si el punto separa los miles, escríbalos sin él',
  'problems.commas.one':
    '1 número lleva una coma antes de tres cifras: {reasons}, en {address}. Si la coma es el signo decimal, escriba un punto',
  'problems.commas.other':
    '{n} números llevan una coma antes de tres cifras: {reasons}, en {address}. Si la coma es el signo decimal, escriba un punto',
  'problems.columns.one': 'Una columna está dos veces y cuenta la primera: {reasons}, en {address}',
  'problems.columns.other':
    '{n} columnas están dos veces y cuenta la primera de cada una: {reasons}, en {address}',
  'problems.spellings.one':
    'Nombres que solo difieren en mayúsculas cuentan como distintos: {reasons}, en {address}',
  'problems.spellings.other':
    '{n} grupos de nombres solo difieren en mayúsculas y cuentan como distintos: {reasons}, en {address}',
  'problems.odd.one': '1 carácter puede ser erróneo: {reasons}, en {address}',
  'problems.odd.other': '{n} caracteres pueden ser erróneos: {reasons}, en {address}',
  'problems.cutOff.one':
    '{address} puede haberse cortado por el camino: terminó en medio de {reasons}, tras 1 fila de datos.',
  'problems.cutOff.other':
    '{address} puede haberse cortado por el camino: terminó en medio de {reasons}, tras {n} filas de datos.',
  problem: '{what} ({where})',
  'problem.in': '{what} en «{column}» ({where})',
  'problem.rows.one': 'fila {rows}',
  'problem.rows.other': 'filas {rows}',
  'problem.rowsAndMore': 'filas {rows} y {n} más',
  'problem.cut-off': 'una línea',
  'problem.not-utf-8': 'no es UTF-8, leído como Windows-1252',
  'problem.among': '{what} en «{column}»',
  'problem.spelling.one': '{name} ({n} fila)',
  'problem.spelling.other': '{name} ({n} filas)',
  'problem.not-whole': '{example}',
  'problem.not-whole-dot': '{example}, leído con punto decimal,',
  'problem.comma-thousands': '{example}, leído con separador de miles,',
  'problem.repeated-column': '{example}',
  'problem.case-differs': '{example}',
  'problem.field-count': 'número de campos incorrecto',
  'problem.no-cluster': 'sin clúster',
  'problem.no-hub': 'sin hub',
  'problem.no-timescale': 'sin timescale',
  'problem.bad-date': 'no es una fecha: {example}',
  'problem.date-format':
    'no es una fecha si date-format="mdy" (primero el mes) o date-format="dmy" (primero el día) no lo indica: {example}',
  'problem.to-come': 'un día que aún no ha llegado: {example}',
  'problem.bad-count': 'no es un número de usuarios: {example}',
  'problem.bad-list': 'no es una lista: {example}',
  'problem.bad-coordinate': 'no es una coordenada: {example}',
  'problem.no-name': 'sin nombre',
  'problem.repeated-row': 'la misma fila otra vez, contada una vez',
  'problem.conflicting-row': 'otro número para la misma clave, cuenta el mayor',
  'problem.repeated-place': 'un lugar repetido, cuenta el primero',

  // Attributes that are not as they should be
  'attribute.word': '{attribute}="{value}" no es ninguno de {legal}; se muestra como {used}.',
  'attribute.whole':
    '{attribute}="{value}" no es un número entero mayor que 0; no se tiene en cuenta.',
  'attribute.noScale':
    'scale="log" no tiene efecto junto a transform="log10": el gráfico ya muestra logaritmos.',
  'attribute.duration':
    '{attribute}="{value}" no es una duración como P30D; se usa la predeterminada.',
  'attribute.trendOfAll':
    'trend: la media de todos los días no tiene días anteriores con que compararse: ponga un period como P90D, o stat="latest".',
  'attribute.trendOfCommunities':
    'trend no es para metric="{metric}": un archivo de comunidades no dice qué comunidades había antes.',
  'attribute.swallowed':
    'Parece que hay otras partes de la página dentro de esta etiqueta: escriba la de cierre </{tag}>, pues «/>» no la cierra.',
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
  'attribute.cleaned':
    '{attribute}="{value}" se lee como {attribute}="{used}": quite las comillas, entidades o caracteres invisibles que contiene.',
  'attribute.off':
    '{attribute}="{value}" se lee como desactivado. En HTML, un atributo que está presente está activado: quítelo.',
  'attribute.empty':
    '{attribute} está vacío y se lee como {attribute}="{used}": quítelo, o escriba lo que debe ser.',

  // Errors
  'error.title': 'No se puede mostrar: {label}.',
  'error.untitled': 'Esta figura',
  'error.unexplained': 'No se pudo cargar la frase que dice por qué ({code}). Inténtelo otra vez.',
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
  'error.no-address': 'Falta el atributo «{attribute}». Lleva la dirección de {expected}.',
  'error.bad-address':
    '«{found}» en el atributo «{attribute}» no es una dirección que una página pueda leer. Lleva una que empiece por https:, o una como «data/file.csv» a partir de la página, de {expected}.',
  'error.no-base':
    '«{found}» en el atributo «{attribute}» es relativa, y esta página no tiene una dirección de la que partir (es una de blob: o data:). Escriba la dirección completa, desde https:, de {expected}.',
  'error.disk':
    '«{found}» en el atributo «{attribute}» es un archivo de este ordenador, que una página no puede leer. Ponga página y archivo en un servidor web; sirve cualquiera estático.',
  'error.secret':
    '«{found}» está escrito con un nombre o una contraseña en el atributo «{attribute}», y ninguna página puede pedir una dirección así. Quítelos: el archivo tiene que ser público.',
  'error.network':
    'No hay respuesta de {address}. ¿Es correcta la dirección, funciona la red y permite ese sitio que otros lo lean (CORS)?',
  'error.offline':
    'No hay respuesta de {address}: este dispositivo está sin conexión. Se vuelve a intentar en cuanto haya red.',
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
  'error.no-code':
    '{address} no se puede leer, porque no se pudo cargar una parte del kit. Inténtelo otra vez.',
  'error.led': 'Esa dirección llevó a {led}.',
  'command.no-option': 'Falta la opción --{attribute}. Lleva {expected}.',
  'command.bad-option': '«{found}», dado a {attribute}, no es una dirección.',
  'command.no-answer':
    'No hay respuesta de {address}. ¿Es correcta la dirección y funciona la red? ({found})',
  'command.no-file': 'No existe el archivo {address}. Debería ser {expected}.',
  'command.unreadable': 'No se puede leer {address} ({found}). Debería ser {expected}.',
  'command.unwritable': 'No se puede escribir {address} ({found}).',
  'error.http':
    '{address} respondió con el estado {status}. Debería ser la dirección de {expected}.',
  'error.http.plain': '{address} respondió con el estado {status}. ¿Es correcta la dirección?',
  'error.http.closed':
    '{address} respondió con el estado {status}: no es público, o no existe. No se envían cookies ni contraseñas, así que el archivo tiene que ser público.',
  'error.http.busy':
    '{address} respondió con el estado {status}: su servidor está ocupado o falla. Inténtelo más tarde.',
  'error.http.part':
    '{address} respondió con el estado {status}: envió solo una parte del archivo, así que ninguna cifra suya es fiable. Su servidor debería enviar el archivo entero, con el estado 200.',
  'error.timeout':
    '{address} no respondió en {limit}. Inténtelo otra vez, o permita más tiempo con el atributo timeout.',
  'error.timeout.stall':
    '{address} dejó de llegar: en {limit} no envió casi nada. Inténtelo otra vez, o permita más tiempo con el atributo timeout.',
  'command.timeout': '{address} no envió casi nada en {limit}. Inténtelo otra vez.',
  'error.too-large':
    '{address} ocupa más de {limit}. ¿Es el archivo correcto? El atributo max-bytes permite archivos mayores.',
  'command.too-large':
    '{address} ocupa más de {limit}. ¿Es el archivo correcto? La opción --max-bytes permite archivos mayores.',
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
  'error.render': 'No se pudo dibujar ({found}).',
  'format.hub-activity': 'un CSV de actividad de hubs (date, hub, users, cluster, timescale)',
  'format.cluster-activity': 'un CSV de usuarios únicos (date, cluster, unique_users)',
  'format.communities':
    'un CSV de comunidades (Community, Constellation, Location, Hubs, id, cluster, domain (from Hubs))',
  'format.locations': 'un CSV de lugares (aid, Location, Country, Latitude, Longitude)',
  'format.places': 'un CSV de lugares con usuarios (name, latitude, longitude, users)',

  // Pictures as files
  source: 'Fuente: {list}',
  'source.page': 'datos en la página',
  'source.rows.one': '{source} (1 fila)',
  'source.rows.other': '{source} ({n} filas)',

  // Sharing
  'share.open': 'Descargar o compartir',
  'share.csv': 'Datos (CSV)',
  'share.png': 'Imagen (PNG)',
  'share.svg': 'Imagen (SVG)',
  'share.embed': 'Copiar el código para insertar',
  'share.link': 'Copiar el enlace',
  'share.table': 'Mostrar la tabla',
  'share.noTable': 'Ocultar la tabla',
  'share.saved': 'Guardado como {file}',
  'share.copied': 'Copiado',
  'share.byHand': 'El navegador no permite copiar: copie este texto a mano',
  'share.failed': 'No funcionó ({found})',

  // Tables
  'column.cluster': 'Clúster',
  'column.hub': 'Hub',
  'column.date': 'Fecha',
  'table.marks': '{label} (–: sin medir; *: una parte sin medir)',
  'column.measured': 'Total de lo que se midió',
  'column.monthEnd': 'Fin de mes',
  'column.monthDay': 'Día más reciente del mes',
  'column.bin': 'Usuarios de un hub',
  'column.timescale': 'Período',
  'column.users': 'Usuarios',
  'column.community': 'Comunidad',
  'column.communities': 'Comunidades',
  'column.constellation': 'Constelación',
  'column.place': 'Lugar',
  'column.country': 'País',
  'column.latitude': 'Latitud',
  'column.longitude': 'Longitud',
  'column.why': 'Por qué no está en el mapa',
  'why.no-count': 'sin recuento',
  'why.no-users': '0 usuarios',
  'why.no-matching-hub': 'ningún hub en los datos de actividad',
  'why.no-coordinates': 'sin coordenadas',
  'why.empty': 'vacío: {list}',
  'table.on': 'El {date}',
  'table.least': 'Mínimo',
  'table.most': 'Máximo',
  'table.mean': 'Media',
  'table.running': '{date}, hasta ahora',
  notMeasured: '{n} (sin medir)',
  'notMeasured.part': '{n} ({part} de ellos sin medir)',
  'notMeasured.somewhat': 'no se midió todo',
  'notMeasured.alone': 'sin medir',
  'notMeasured.some': '{part} de ellos sin medir',
  'notMeasured.between': 'entre {a} el {dayA} y {b} el {dayB}',
  'notMeasured.since': 'lo último, {a} el {dayA}',
  'total.measured': 'Total de lo que se midió: {n}',
  'caption.notMeasured.cluster.one':
    'a 1 de {days} días le falta un clúster o parte de uno ({mark})',
  'caption.notMeasured.cluster.other':
    'a {n} de {days} días les falta un clúster o parte de uno ({mark})',
  'caption.notMeasured.hub.one': 'a 1 de {days} días le falta un hub ({mark})',
  'caption.notMeasured.hub.other': 'a {n} de {days} días les falta un hub ({mark})',
  'caption.notMeasured.months': 'sin medir: {mark}',
  'mark.hatched': 'rayado',
  'mark.dashed': 'a trazos',
  'table.short.overTime': '{label}: {measure} en resumen',
  'table.short.communities': '{label}: las mayores',
  'table.short.constellations': '{label}: comunidades por constelación',
  'table.days': 'Cada día',
  'table.month-ends': 'Fines de mes',
  'table.which': 'Filas de la tabla',
  'table.rows': 'Filas {from}–{to} de {count}',
  'table.sort': 'Ordenar por esta columna',
  'table.previous': 'Anterior',
  'table.next': 'Siguiente',
};
