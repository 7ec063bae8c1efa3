/**
 * The kit's sentences by key. `{name}` stands for a fact; a key with `.one` and `.other` follows the
 * plural of the fact `count`. A language is complete when it has every key of English.
 */
export const english = {
  // Titles of the widgets
  'number.clusters': 'Total clusters',
  'number.hubs': 'Total hubs',
  'number.communities': 'Communities',
  'number.countries': 'Countries',
  'number.constellations': 'Constellations',
  'number.users': '{timescale} users',
  'overTime.users.cluster': '{timescale} users by cluster',
  'overTime.users.hub': '{timescale} users by hub',
  'overTime.hubs.cluster': 'Active hubs by cluster',
  'overTime.hubs.hub': 'Active hubs',
  'overTime.log10': '{title}, log10 stacked',
  'sizes.hubs': 'Hubs by community size',
  'sizes.users': 'Total users by community size',
  'sizes.share': 'Share of users by community size',
  'communities.title': 'Communities by place',
  'communities.titleOf': '{constellation} communities by place',
  'timescale.daily': 'Daily',
  'timescale.monthly': 'Monthly',

  // Axes, legends and tooltips
  'axis.users': 'Users',
  'axis.hubs': 'Hubs',
  'axis.share': 'Share of users',
  'axis.users.stack': 'Users, stacked',
  'axis.hubs.stack': 'Hubs, stacked',
  'axis.users.log': 'Users, logarithmic',
  'axis.hubs.log': 'Hubs, logarithmic',
  'axis.users.logStack': 'Users, logarithmic: only the top of the stack can be read off',
  'axis.hubs.logStack': 'Hubs, logarithmic: only the top of the stack can be read off',
  'axis.users.share': 'Share of users',
  'axis.hubs.share': 'Share of hubs',
  'axis.users.day': 'Users, the total of each day',
  'axis.hubs.day': 'Hubs, the total of each day',
  'axis.log10.line': 'log10(users)',
  'axis.log10': 'Sum of log10(users): the log of a product',
  'axis.bin.daily': 'Daily users of a hub',
  'axis.bin.monthly': 'Monthly users of a hub',
  'axis.bin': 'Users of a hub, {timescale}',
  'bin.closed': '{from}–{to}',
  'bin.open': '{from}+',
  total: 'Total',
  shareOf: '{share} · {n}',
  'month.running': 'The month is not over.',
  'month.noEnd': 'It is the newest day of this month in the data.',
  'rest.one': '1 other',
  'rest.other': '{n} others',
  chart: 'chart',
  map: 'map',
  'chart.keys':
    'Arrow keys walk through it, Page Up and Page Down make larger steps, Escape closes the tooltip.',
  'legend.shown': 'Series that are shown',
  'legend.help': 'Click hides or shows one, double click or Shift and click shows it alone.',
  'legend.keys': 'Arrow keys walk along, Enter hides or shows one, Shift and Enter shows it alone.',
  'legend.showAll': 'Show all {n}',
  'map.constellations': 'Constellations that are shown',
  'map.sizes': 'Monthly users by size of the marker',
  'map.users': 'monthly users',
  'map.zoom': 'Zoom',
  'map.in': 'Zoom in',
  'map.out': 'Zoom out',
  'map.all': 'Whole map',
  'map.keys': 'Plus and minus zoom, 0 shows the whole map, Shift with the arrow keys moves it.',
  'map.mouse': 'Ctrl or ⌘ and the wheel zoom.',
  'map.mouse.zoomed': 'Drag to move, Ctrl or ⌘ and the wheel zoom.',
  'map.links': 'Enter goes to the link of the hub.',
  'map.inView.one': 'Zoomed in: 1 is in view.',
  'map.inView.other': 'Zoomed in: {n} are in view.',
  'scale.log': 'Logarithmic axis',
  'zoom.all': 'Whole period',
  'zoom.mouse': 'Drag across to zoom.',
  'zoom.keys': 'Plus and minus zoom, 0 shows the whole period.',
  'explore.open': 'Explore',
  'explore.of': 'Explore: {label}',
  'explore.keys': 'E opens and closes the explore view.',
  'explore.kind': 'Kind of chart',
  'explore.measure': 'Measure',
  'explore.restore': 'Restore',
  'explore.large': 'Full window',
  'explore.close': 'Close',
  'explore.hint':
    'Draw over the chart, or hold Shift with the arrow keys, for the figures of a span.',
  'explore.span': 'Figures of {range}',
  'explore.only': 'Show only this span',
  'explore.clear': 'Clear',
  'explore.failed': 'The explore view could not be opened ({found}).',
  'kind.area': 'Stacked',
  'kind.line': 'Lines',
  'kind.share': 'Share of total',
  'kind.month-ends': 'Month ends',
  'kind.calendar': 'Calendar',
  'kind.bars': 'Bars',
  'kind.treemap': 'Treemap',
  'more.one': '1 more',
  'more.other': '{count} more',
  'hubs.one': '{n} hub',
  'hubs.other': '{n} hubs',
  'users.one': '{n} user',
  'users.other': '{n} users',
  'users.monthly.one': '{n} monthly user',
  'users.monthly.other': '{n} monthly users',
  'users.daily.one': '{n} daily user',
  'users.daily.other': '{n} daily users',
  'constellation.none': 'No constellation',
  place: '{place}, {country}',
  'hubsOf.one': '{n} of 1 hub',
  'hubsOf.other': '{n} of {all} hubs',
  usersAndShare: '{users} users, {share} of all',
  'oneOf.one': 'the only hub with {bin} users',
  'oneOf.other': 'one of {n} hubs with {bin} users',

  // Captions
  'caption.through': 'data through {date}',
  'caption.users': 'mean {from} to {to}',
  'caption.latest': 'newest day',
  'caption.peak': 'the most on one day, {date}',
  'caption.hubs': 'mean of the last 7 days',
  'caption.clusters': 'seen in the last 7 days',
  'caption.range': '{from} to {to}',
  'caption.monthEnds': 'last day of each month',
  'caption.monthDays': 'newest day of each month in the data',
  'caption.running': 'the fainter month is not over',
  'caption.oneDay': 'on {date}',
  'caption.hubMeans': 'mean of each hub, {from} to {to}',
  'caption.communities': 'monthly users, mean {from} to {to}',
  'caption.number.communities': 'communities with users, whether they have a place or not',
  'caption.number.countries': 'countries of communities with users, each counted once',
  'caption.number.constellations': 'constellations of communities with users, each counted once',
  'caption.number.only': 'only of {list}',
  'caption.unplaced.one': '1 community without coordinates is not on the map',
  'caption.unplaced.other': '{count} communities without coordinates are not on the map',
  'caption.circles': 'a larger circle stands for more users (logarithm)',
  'caption.crowded': 'circles that would hide each other are moved apart',
  'caption.offMap.one': '1 community lies outside this map',
  'caption.offMap.other': '{count} communities lie outside this map',
  'caption.atEdge.one': '1 community beyond this map is a ring at its edge',
  'caption.atEdge.other': '{count} communities beyond this map are rings at its edge',
  'caption.notShown.one': '1 community not shown: {list}',
  'caption.notShown.other': '{n} communities not shown: {list}',
  'caption.notCounted.one': '1 community not counted: {list}',
  'caption.notCounted.other': '{n} communities not counted: {list}',
  'caption.noCountry.one': '1 community has no known country',
  'caption.noCountry.other': '{n} communities have no known country',
  'caption.notCountries': 'names that are no country: {names}',
  'left.no-count': '{n} without a count',
  'left.no-users': '{n} with 0 users',
  'left.no-matching-hub': '{n} without a hub in the activity data',
  'left.incomplete': '{n} with empty cells',
  'caption.most.one': '{timescale}: {share} of users are on the one hub of {from} users or more',
  'caption.most.other': '{timescale}: {share} of users are on the {n} hubs of {from} users or more',
  'caption.missingTimescale': 'the data has no {timescale} rows',
  source: 'Source: {list}',
  'source.page': 'data in the page',
  'source.rows.one': '{source} (1 row)',
  'source.rows.other': '{source} ({n} rows)',

  // Sharing
  'share.open': 'Download or share',
  'share.csv': 'Data (CSV)',
  'share.png': 'Picture (PNG)',
  'share.svg': 'Picture (SVG)',
  'share.embed': 'Copy embed code',
  'share.link': 'Copy link',
  'share.table': 'Show the table',
  'share.noTable': 'Hide the table',
  'share.saved': 'Saved as {file}',
  'share.copied': 'Copied',
  'share.byHand': 'The browser does not allow copying: copy this text by hand',
  'share.failed': 'That did not work ({found})',

  // Tables
  'column.cluster': 'Cluster',
  'column.hub': 'Hub',
  'column.date': 'Date',
  'column.monthEnd': 'Month end',
  'column.monthDay': 'Newest day of the month',
  'column.bin': 'Users of a hub',
  'column.timescale': 'Timescale',
  'column.community': 'Community',
  'column.communities': 'Communities',
  'column.constellation': 'Constellation',
  'column.place': 'Place',
  'column.country': 'Country',
  'column.latitude': 'Latitude',
  'column.longitude': 'Longitude',
  'column.why': 'Why not on the map',
  'why.no-count': 'no count',
  'why.no-users': '0 users',
  'why.no-matching-hub': 'no hub in the activity data',
  'why.no-coordinates': 'no coordinates',
  'why.empty': 'empty: {list}',
  'table.on': 'On {date}',
  'table.least': 'Least',
  'table.most': 'Most',
  'table.mean': 'Mean',
  'table.running': '{date}, so far',
  notMeasured: '{n} (not measured)',
  'notMeasured.part': '{n} ({part} of them not measured)',
  'table.short.overTime': '{label}: {measure} in short',
  'table.short.communities': '{label}: the largest',
  'table.short.constellations': '{label}: communities per constellation',
  'table.days': 'Every day',
  'table.month-ends': 'Month ends',
  'table.which': 'Rows of the table',
  'table.rows': 'Rows {from}–{to} of {count}',
  'table.sort': 'Sort by this column',
  'table.previous': 'Previous',
  'table.next': 'Next',

  // The big number: round ones, and what it was before
  'atLeast.shown': '>\u00a0{n}',
  'atLeast.spoken': 'more than {n}',
  'trend.more': '{change} more than {duration} before',
  'trend.fewer': '{change} fewer than {duration} before',
  'trend.same': 'no change from {duration} before',
  'trend.then': '{n} as of {date}',
  'duration.years.one': '1 year',
  'duration.years.other': '{n} years',
  'duration.months.one': '1 month',
  'duration.months.other': '{n} months',
  'duration.weeks.one': '1 week',
  'duration.weeks.other': '{n} weeks',
  'duration.days.one': '1 day',
  'duration.days.other': '{n} days',
  'history.users': '{timescale} users',
  'history.hubs': 'Hubs',
  'history.clusters': 'Clusters',
  'history.note': 'the line: {what} day by day since {from}',
  'history.spoken':
    '{what} day by day, {from} to {to}: lowest {lowest}, highest {highest}, last {last}.',

  // States
  'state.loading': 'Loading {label}…',
  'state.progress': '{bytes} of {total}',
  'state.progress.bytes': '{bytes} so far',
  'progress.label': 'Part of the data that has arrived',
  'state.retry': 'Try again',
  'state.late': 'Loaded {age}. Since then it could not be loaded again: {error}',
  'late.short.hubs.one': '1 hub is late',
  'late.short.hubs.other': '{n} hubs are late',
  'late.short.clusters.one': '1 cluster is late',
  'late.short.clusters.other': '{n} clusters are late',
  'late.hubs.one': '1 hub is late and counts as it was last measured',
  'late.hubs.other': '{n} hubs are late and count as they were last measured',
  'late.clusters.one': '1 cluster is late and counts as it was last measured',
  'late.clusters.other': '{n} clusters are late and count as they were last measured',
  'late.name': '{name} ({date})',
  'state.stale.one': 'The newest data is 1 day old.',
  'state.stale.other': 'The newest data is {n} days old.',

  // Why there is nothing, or nothing but zeros
  'nothing.empty': 'Nothing to show: {why}.',
  'nothing.activity': 'No hub is counted: {why}.',
  'nothing.noRow': '{address} has no row below its header',
  'nothing.unreadable': 'no row of {address} could be read',
  'nothing.noCommunity': '{address} has no community',
  'nothing.noCount': '{address} has no row with a count: {parts}',
  'nothing.uncounted.one': '1 row has none',
  'nothing.uncounted.other': '{n} rows have none',
  'nothing.leftOut.one': '1 could not be read',
  'nothing.leftOut.other': '{n} could not be read',
  'nothing.zeros.one': 'every count is 0, in the only row with a count in {address}',
  'nothing.zeros.other': 'every count is 0, in all {n} rows with a count in {address}',
  'nothing.zerosLeft.one':
    'every count is 0, in the one row that is left of {all} with a count in {address}: {parts}',
  'nothing.zerosLeft.other':
    'every count is 0, in all {n} rows that are left of {all} with a count in {address}: {parts}',
  'nothing.inPicture': 'Every count is 0',
  'nothing.ofRows.one': 'of 1 row with a count in {address}, {parts}',
  'nothing.ofRows.other': 'of {n} rows with a count in {address}, {parts}',
  'nothing.ofCommunities.one': 'of 1 community in {address}, {parts}',
  'nothing.ofCommunities.other': 'of {n} communities in {address}, {parts}',
  'nothing.without.one': '1 is without {what}',
  'nothing.without.other': '{n} are without {what}',
  'without.no-location': 'a place',
  'without.no-hubs': 'hubs',
  'without.no-domain': 'a domain',
  'without.no-id': 'names of hubs',
  'without.no-cluster': 'clusters',
  'without.no-users': 'users',
  'without.no-matching-hub': 'a hub that is counted',
  'without.no-count': 'a count',
  'step.attribute': '{attribute} leaves out {n}',
  'step.active-only': '{attribute} leaves out {n} without users',
  'step.timescale': '{attribute} leaves out {n} (the file has {found})',
  'step.monthly': 'only monthly rows count here, which leaves out {n} (the file has {found})',
  'step.to-come.one': '1 is of a day to come ({days})',
  'step.to-come.other': '{n} are of days to come ({days})',
  'step.as-of': '{attribute} leaves out {n} of later days ({days})',
  'step.period': '{attribute} leaves out {n} of earlier days ({days})',

  // Words of lists that match nothing
  'unmatched.cluster': 'no such cluster among the rows with a count',
  'unmatched.hub': 'no such hub among the rows with a count',
  'unmatched.constellation': 'no community has this constellation',
  'unmatched.exclude-hubs': 'this leaves out no hub',
  'unmatched.exclude-clusters': 'this leaves out no cluster',
  'unmatched.near': '{attribute}: {none}; did you mean {names}?',
  'unmatched.some': '{attribute}: {none}; the file has {names}.',
  'unmatched.unknown': '{attribute}: {none}.',
  'unmatched.blanks':
    '{attribute} is read as several names. For the one name {names}, put a comma into the list: {list}.',
  'unmatched.excluded': '{attribute} is left out by {by}.',
  'unmatched.excluded.usual':
    '{attribute} is left out by {by}, as is usual; {list} leaves nothing out.',
  'unmatched.outside': '{attribute}: no such hub in the clusters chosen; it is in {names}.',
  'unmatched.is-hub': '{attribute}: no such cluster, but a hub of this name; {list} chooses it.',
  'unmatched.is-cluster':
    '{attribute}: no such hub, but a cluster of this name; {list} chooses it.',
  'unmatched.no-hubs': '{attribute}: the file counts people by cluster, and has no hubs.',
  'unmatched.more.one': '1 more word of these lists matches nothing.',
  'unmatched.more.other': '{n} more words of these lists match nothing.',

  // Summaries, read aloud
  'summary.number': '{label}: {value}.',
  'summary.overTime':
    '{label}, {from} to {to}: {total} on the last day, at most {peak} on {peakDay}. {count} series; the largest is {first}.',
  'summary.communities.one': '1 community: {first} with {users}.',
  'summary.communities.other': '{count} communities; the largest is {first} with {users}.',
  'summary.inCountries.one': '{n} communities in {country}; the largest is {first} with {users}.',
  'summary.inCountries.other':
    '{n} communities in {count} countries{most}; the largest is {first} with {users}.',
  'summary.mostIn': '; the most in {country} ({n})',
  'summary.noCommunities': 'No communities.',
  'summary.sizes': '{label}. {parts}',
  'summary.sizes.hubs': '{timescale}: {hubs}; the commonest size, with {n}, is {bin} users.',
  'summary.sizes.users':
    '{timescale}: {hubs}; the largest share of all users, {share}, is on {ofBin} of {bin} users.',
  'summary.sizes.most.one': '{share} of users are on the one hub of {from} users or more.',
  'summary.sizes.most.other': '{share} of users are on the {n} hubs of {from} users or more.',

  // Problems in the data
  'problems.leftOut.one': '1 row left out: {reasons}, in {address}',
  'problems.leftOut.other': '{n} rows left out: {reasons}, in {address}',
  'problems.merged.one': '1 row repeats another: {reasons}, in {address}',
  'problems.merged.other': '{n} rows repeat others: {reasons}, in {address}',
  'problems.unplaced.one': '1 row counts without its place: {reasons}, in {address}',
  'problems.unplaced.other': '{n} rows count without their place: {reasons}, in {address}',
  'problems.early.one': '1 row does not count yet: {reasons}, in {address}',
  'problems.early.other': '{n} rows do not count yet: {reasons}, in {address}',
  'problems.unwhole.one': '1 count is not whole: {reasons}, in {address}',
  'problems.unwhole.other': '{n} counts are not whole: {reasons}, in {address}',
  'problems.dots.one':
    '1 count has a dot before three digits: {reasons}, in {address}. If the dot divides thousands, write the count without it',
  'problems.dots.other':
    '{n} counts have a dot before three digits: {reasons}, in {address}. If the dot divides thousands, write the counts without it',
  'problems.commas.one':
    '1 count has a comma before three digits: {reasons}, in {address}. If the comma is the decimal sign, write a dot instead',
  'problems.commas.other':
    '{n} counts have a comma before three digits: {reasons}, in {address}. If the comma is the decimal sign, write a dot instead',
  'problems.columns.one':
    'A column is there twice, and the first one counts: {reasons}, in {address}',
  'problems.columns.other':
    '{n} columns are there twice, and the first of each counts: {reasons}, in {address}',
  'problems.spellings.one':
    'Names that differ in case alone count as different ones: {reasons}, in {address}',
  'problems.spellings.other':
    '{n} groups of names differ in case alone and count as different ones: {reasons}, in {address}',
  'problems.odd.one': '1 character may be wrong: {reasons}, in {address}',
  'problems.odd.other': '{n} characters may be wrong: {reasons}, in {address}',
  'problems.cutOff.one':
    '{address} may have been cut off on its way: it ended in the middle of {reasons}, after 1 row of data.',
  'problems.cutOff.other':
    '{address} may have been cut off on its way: it ended in the middle of {reasons}, after {n} rows of data.',
  problem: '{what} ({where})',
  'problem.in': '{what} in “{column}” ({where})',
  'problem.rows.one': 'row {rows}',
  'problem.rows.other': 'rows {rows}',
  'problem.rowsAndMore': 'rows {rows} and {n} more',
  'problem.cut-off': 'a line',
  'problem.not-utf-8': 'not UTF-8, read as Windows-1252',
  'problem.among': '{what} in “{column}”',
  'problem.spelling.one': '{name} ({n} row)',
  'problem.spelling.other': '{name} ({n} rows)',
  'problem.not-whole': '{example}',
  'problem.not-whole-dot': '{example}, read with a decimal point,',
  'problem.comma-thousands': '{example}, read with a thousands separator,',
  'problem.repeated-column': '{example}',
  'problem.case-differs': '{example}',
  'problem.field-count': 'wrong number of fields',
  'problem.no-cluster': 'no cluster',
  'problem.no-hub': 'no hub',
  'problem.no-timescale': 'no timescale',
  'problem.bad-date': 'not a date: {example}',
  'problem.date-format':
    'not a date unless date-format="mdy" (month first) or date-format="dmy" (day first) says so: {example}',
  'problem.to-come': 'a day yet to come: {example}',
  'problem.bad-count': 'not a count: {example}',
  'problem.bad-list': 'not a list: {example}',
  'problem.bad-coordinate': 'not a coordinate: {example}',
  'problem.no-name': 'no name',
  'problem.repeated-row': 'the same row again, counted once',
  'problem.conflicting-row': 'another count for the same key, the largest counts',
  'problem.repeated-place': 'a place repeated, the first counts',

  // Attributes that are not as they should be
  'attribute.word': '{attribute}="{value}" is not one of {legal}; shown as {used}.',
  'attribute.whole': '{attribute}="{value}" is not a whole number above 0; it is ignored.',
  'attribute.noScale':
    'scale="log" has no effect beside transform="log10": the chart shows logarithms already.',
  'attribute.duration':
    '{attribute}="{value}" is not a duration such as P30D; the default is used.',
  'attribute.trendOfAll':
    'trend: the mean of all days has no earlier days to compare with; set a period such as P90D, or stat="latest".',
  'attribute.trendOfCommunities':
    'trend is not for metric="{metric}": files of communities do not say which communities there were before.',
  'attribute.swallowed':
    'Other parts of the page seem to stand inside this tag: write its closing tag </{tag}>, as “/>” does not close it.',
  'attribute.fallenOut':
    'What is written inside <{tag}> stands below it: HTML closes a paragraph before a figure, a table, a div or a paragraph. Write the tag on lines of its own, with a blank line before it.',

  'attribute.name':
    '“{attribute}” is not an attribute of {tag}, and has no effect. Did you mean {nearest}?',
  'attribute.elsewhere':
    '“{attribute}” is an attribute of {other}, and has no effect on {tag}: take it out.',
  'attribute.piece':
    '“{attribute}” is no attribute but a piece of a value: only straight quotes (") hold one together.',
  'attribute.letters':
    '“{attribute}” is read as {nearest}: it has a character that cannot be seen, or a dash that is no hyphen. Type it anew.',
  'attribute.cleaned':
    '{attribute}="{value}" is read as {attribute}="{used}": take out the quotes, entities, or unseen characters that are part of it.',
  'attribute.off':
    '{attribute}="{value}" is read as off. In HTML an attribute that is there is on: take it out.',
  'attribute.empty':
    '{attribute} is empty, and read as {attribute}="{used}": take it out, or write what it should be.',

  // Errors
  'error.title': '{label} cannot be shown.',
  'error.untitled': 'This figure',
  'error.attribute.word': '{attribute}="{found}" is not one of {expected}.',
  'error.attribute.date':
    '{attribute}="{found}" is not “latest”, “today” or a date such as 2026-11-20.',
  'error.attribute.period':
    '{attribute}="{found}" is not “all” or a duration such as P6M for six months, P90D for 90 days, or P1Y for a year.',
  'error.attribute.edges':
    '{attribute}="{found}" is not a list of rising numbers such as 0 10 100.',
  'error.attribute.quotes':
    '{attribute}="{found}" has a quote that opens and does not close: only straight quotes (") hold a value together. Write {attribute}="…" anew with them.',
  'error.nearest': 'Did you mean {nearest}?',
  'error.relative':
    '“{written}” in {attribute} is relative to {base}, the address of the page or of its <base>.',
  'error.folder':
    'That address ends in a folder, as site generators make it: if the file lies beside the source of the page, try “{instead}”.',
  'error.no-address': 'The attribute “{attribute}” is missing. It takes the address of {expected}.',
  'error.bad-address':
    '“{found}” in the attribute “{attribute}” is not an address that a page can read. It takes one that begins with https:, or one like “data/file.csv” from the page on, of {expected}.',
  'error.no-base':
    '“{found}” in the attribute “{attribute}” is relative, and this page has no address to begin from (it is one of blob: or data:). Write the whole address, from https: on, of {expected}.',
  'error.disk':
    '“{found}” in the attribute “{attribute}” is a file of this computer, which a page may not read. Put page and file on a web server; any static one will do.',
  'error.secret':
    '“{found}” is written with a name or a password in the attribute “{attribute}”, and no page may ask for such an address. Take them out: the file has to be public.',
  'error.network':
    'No answer from {address}. Is the address right, is the network up, and does that site let other sites read it (CORS)?',
  'error.offline':
    'No answer from {address}: this device is offline. It is tried again as soon as the network is back.',
  'error.own-site':
    'No answer from {address}. Open this address in a new tab to see why: the server is down or breaks off, or it redirects to another site that may not be read (CORS), perhaps to log in, or in a circle; or the policy of this page forbids the request (connect-src).',
  'error.other-site':
    'No answer from {address} that this page may read. Open this address in a new tab. If the file is there, its site does not let other sites read it (CORS), or the policy of this page forbids the request (connect-src): copy the file into your own site. If it is not, the address is wrong or that site is down.',
  'error.sandboxed':
    'No answer from {address} that this page may read. If the address opens in a new tab, the reason is that this page is sandboxed without allow-same-origin: it has no origin, so that its own site counts as another. Add allow-same-origin to the sandbox of the frame, or let the server send Access-Control-Allow-Origin: *.',
  'error.null-origin':
    'No answer from {address} that this page may read. This page has no origin, as it is sandboxed, a data: address, or a file of this computer: it may read only what a server gives to everybody. If the address opens in a new tab, let its server send Access-Control-Allow-Origin: *. If it does not, the address is wrong or that site is down.',
  'error.mixed':
    '{address} begins with http:, and a page that begins with https: may not read that. Write https: if that site can do so, or copy the file into your own site.',
  'error.github-release':
    'GitHub lets no page of another site read the files of a release (CORS): {address}. Copy the file into your site when you build it. Or keep it in a repository, and use its raw address (https://raw.githubusercontent.com/…) or GitHub Pages.',
  'error.github-page':
    '{address} is a page of GitHub about a file, which other sites may not read (CORS). The file itself is at {found}.',
  'error.in-page':
    '{address} cannot be read. An address with blob: is good only in the page that made it, until that is closed; one with data: needs a comma before the data; and the policy of the page (connect-src) has to allow such addresses.',
  'error.cut':
    '{address} broke off in the middle, so nothing of it is shown. Try again. If it happens each time, check its server: it sends less than it announces.',
  'error.no-code': '{address} cannot be read, as a part of the kit could not be loaded. Try again.',
  'error.led': 'That address led to {led}.',
  'error.no-option': 'The option --{attribute} is missing. It takes {expected}.',
  'error.bad-option': '“{found}”, given to {attribute}, is not an address.',
  'error.no-answer':
    'No answer from {address}. Is the address right, and is the network up? ({found})',
  'error.no-file': 'There is no file {address}. It should be {expected}.',
  'error.unreadable': '{address} cannot be read ({found}). It should be {expected}.',
  'error.unwritable': '{address} cannot be written ({found}).',
  'error.http': '{address} answered with status {status}. It should be the address of {expected}.',
  'error.http.plain': '{address} answered with status {status}. Is the address right?',
  'error.http.closed':
    '{address} answered with status {status}: it is not public, or does not exist. No cookies and no passwords are sent, so the file has to be public.',
  'error.http.busy':
    '{address} answered with status {status}: its server is busy or has a fault. Try again later.',
  'error.http.part':
    '{address} answered with status {status}: it sent only a part of the file, so no figure of it can be trusted. Its server should send the whole file, with status 200.',
  'error.timeout':
    '{address} did not answer within {limit}. Try again, or allow more time with the attribute timeout.',
  'error.timeout.stall':
    '{address} stopped coming: in {limit} it sent next to nothing. Try again, or allow more time with the attribute timeout.',
  'error.timeout.option': '{address} sent next to nothing in {limit}. Try again.',
  'error.too-large':
    '{address} is larger than {limit}. Is it the right file? The attribute max-bytes allows larger ones.',
  'error.too-large.option':
    '{address} is larger than {limit}. Is it the right file? The option --max-bytes allows larger ones.',
  'error.parse.empty': '{address} is empty. Expected {expected}.',
  'error.parse.not-csv':
    '{address} is not a CSV file: it begins with “{found}”. Expected {expected}.',
  'error.parse.web-page':
    '{address} is not a CSV file: it begins with “{found}”. That is a web page, perhaps one to log in, or one that says that the file is not there. Expected {expected}.',
  'error.parse.gzip':
    '{address} is packed (gzip), and cannot be unpacked: it is damaged, or its end is missing.',
  'error.parse.packed':
    '{address} is not a CSV file but of the kind “{found}”. Unpack it, or save it as CSV.',
  'error.parse.quote':
    '{address} has a quote in row {row} that is never closed; the rows after it cannot be trusted.',
  'error.schema.columns.one':
    '{address} lacks the column {columns}. Expected {expected}; found {found}.',
  'error.schema.columns.other':
    '{address} lacks the columns {columns}. Expected {expected}; found {found}.',
  'error.schema.format': '{address} is {found}. Expected {expected}.',
  'error.render': 'The picture could not be drawn ({found}).',
  'format.hub-activity': 'a CSV of hub activity (date, hub, users, cluster, timescale)',
  'format.cluster-activity': 'a CSV of unique users (date, cluster, unique_users)',
  'format.communities':
    'a CSV of communities (Community, Constellation, Location, Hubs, id, cluster, domain (from Hubs))',
  'format.locations': 'a CSV of places (aid, Location, Country, Latitude, Longitude)',
  'format.places': 'a CSV of places with users (name, latitude, longitude, users)',
} as const;

export type StringKey = keyof typeof english;

/** The kit's sentences in one language: every key of English. */
export type Strings = Readonly<Record<StringKey, string>>;

/** Keys whose text depends on the plural of `count`, without their ending. */
export type PluralKey = StringKey extends infer Key
  ? Key extends `${infer Stem}.other`
    ? Stem
    : never
  : never;
