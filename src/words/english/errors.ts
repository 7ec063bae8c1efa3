import { addSentences } from '../sentences.js';

/** Why a figure cannot be shown. */
export const errors = addSentences({
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
  'error.no-address':
    'There is no address of {expected}. Write it into the tag, as {attribute}="…"; or once into the page, for all tags without src, as <link rel="{kind}" href="…">.',
  'error.bad-address':
    '“{found}” in the attribute “{attribute}” is not an address that a page can read. It takes one that begins with https:, or one like “data/file.csv” from the page on, of {expected}.',
  'error.no-base':
    '“{found}” in the attribute “{attribute}” is relative, and this page has no address to begin from (it is one of blob: or data:). Write the whole address, from https: on, of {expected}.',
  'error.disk':
    '“{found}” in the attribute “{attribute}” is a file of this computer, which a page may not read. Put page and file on a web server; any static one will do.',
  'error.secret':
    '“{found}” is written with a name or a password in the attribute “{attribute}”, and no page may ask for such an address. Take them out: the file has to be public.',
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
  'error.led': 'That address led to {led}.',
  'error.http': '{address} answered with status {status}. It should be the address of {expected}.',
  'error.http.plain': '{address} answered with status {status}. Is the address right?',
  'error.http.closed':
    '{address} answered with status {status}: it is not public, or does not exist. No cookies and no passwords are sent, so the file has to be public.',
  'error.http.busy':
    '{address} answered with status {status}: its server is busy or has a fault. Try again later.',
  'error.http.part':
    '{address} answered with status {status}: it sent only a part of the file, so no figure of it can be trusted. Its server should send the whole file, with status 200.',
  'error.too-large':
    '{address} is larger than {limit}. Is it the right file? The attribute max-bytes allows larger ones.',
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
  'error.parse.no-summary':
    '{address} is no summary that kpi-widgets summarize has made: it begins with “{found}”.',
  'error.parse.summary-version':
    '{address} is a summary of version {found}, which this version of the kit does not read. Make it anew: kpi-widgets summarize.',
  'error.parse.summary-broken':
    '{address} is a damaged summary ({found}). Make it anew: kpi-widgets summarize.',
  'error.schema.not-in-summary':
    '{address} does not have this figure, and the tag names no CSV in src. Make the summary anew with this tag: kpi-widgets summarize --page, and the file of this page.',
  'error.schema.attribute-not-in-summary':
    '{address} does not have the figure for {attribute}="{found}", and the tag names no CSV in src. Make the summary anew with this tag: kpi-widgets summarize --page, and the file of this page.',
  'error.schema.summary-other-file':
    '{address} has this figure, but of other CSV files than the tag names.',
  'error.schema.summary-of-several':
    '{address} has this figure of several CSV files. Name the one that is meant in src, and the summary in figures.',
  'error.schema.summary-too-old':
    '{address} was made on {found}, and its answer was good only until then. Make it anew: kpi-widgets summarize.',
  'error.render': 'The picture could not be drawn ({found}).',
  'format.figures': 'a summary (figures.json)',
  'format.hub-activity': 'a CSV of hub activity (date, hub, users, cluster, timescale)',
  'format.cluster-activity': 'a CSV of unique users (date, cluster, unique_users)',
  'format.communities':
    'a CSV of communities (Community, Constellation, Location, Hubs, id, cluster, domain (from Hubs))',
  'format.locations': 'a CSV of places (aid, Location, Country, Latitude, Longitude)',
  'format.places': 'a CSV of places with users (name, latitude, longitude, users)',
});
