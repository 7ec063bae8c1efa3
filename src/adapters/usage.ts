/** Help text of the command without a subcommand. */
export const USAGE = `Usage: kpi-widgets COMMAND [options]

Commands:
  maps     pictures of the map of all communities, and of one for each constellation

kpi-widgets COMMAND --help says more; kpi-widgets --version says which one this is.
`;

export const MAPS_USAGE = `Usage: kpi-widgets maps --communities FILE --locations FILE --activity FILE [options]
       kpi-widgets maps --places FILE [options]

Writes a map of all communities, and one for each constellation: {constellation}_map.png, where
characters other than A-Z, a-z, 0-9, “.”, “_” and “-” become “-”. The paths of the files are printed.

Each FILE is a path, or an address that begins with http: or https:.
  --communities FILE      CSV of communities; or of places with their users, which is enough alone
  --locations FILE        CSV of their places by record id
  --activity FILE         CSV of hub activity
  --places FILE           CSV with name, latitude, longitude, users (and constellation, country, place)
  --max-bytes NUMBER      most bytes that a file may have (67108864)

What is written:
  --out FOLDER            (_static/maps) made where there is none
  --name NAME             (2i2c_hubs_map) the map of all
  --format LIST           (png,svg) one of the two, or both

How it looks:
  --projection WORD       (natural-earth) or equal-earth, mercator, albers-usa: the United States alone
  --size WIDTHxHEIGHT     (1500x800) in pixels
  --theme WORD            (light) or dark
  --color COLOR           (#E14E4F) of the circles
  --least-size NUMBER     (10) pixels across the smallest circle
  --caption               with a title, and with where the data come from
  --lang LANGUAGE         (en) of the words in a picture and of messages; or es

Which rows count, as with the tags' attributes of these names:
  --cluster LIST --hub LIST --exclude-clusters LIST --exclude-hubs LIST --active-only
  --as-of DAY --period DURATION --date-format WORD

  --quiet                 says nothing but what is wrong
  --help
`;

/** An error in the arguments of the command: the message is a sentence for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
