/** Help text of the command without a subcommand. */
export const USAGE = `Usage: kpi-widgets COMMAND [options]

Commands:
  maps       pictures of the map of all communities, and of one for each constellation
  render     what a tag shows, as text, Markdown, JSON, HTML, SVG or PNG
  summarize  a small file with the figures of a page, so that its readers load no CSV

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

export const SUMMARIZE_USAGE = `Usage: kpi-widgets summarize --page FILE.html… [options]
       kpi-widgets summarize --for "TAG ATTRIBUTES" [--for …] [options]
       kpi-widgets summarize --activity FILE [options]

Reads CSV files once, and writes the figures that tags ask for into a summary. A tag uses it by
figures="figures.json" beside its src, or by src="figures.json" in place of it.

What to answer:
  --page FILE.html…       all tags of these pages, as they stand
  --for "TAG ATTRIBUTES"  one tag, such as --for 'kpi-big-number metric="hubs"'; again for each
                          without either: the tags of the usage page

The CSV files of tags that name none, or that name the summary itself:
  --activity FILE         of hub activity
  --communities FILE      of communities; or of places with their users, which is enough alone
  --locations FILE        of their places by record id

  --site FOLDER           (that of the first page) what an address that begins with / begins from
  --out FILE.json         (figures.json beside the first page, or here) the summary
  --quiet                 says nothing but what is wrong
  --help

It exits with 0; with 1 if a tag cannot be answered, and nothing is written then; with 2 if an option
is wrong.
`;

export const RENDER_USAGE = `Usage: kpi-widgets render TAG [attributes] [options]

Writes what a tag shows, without a browser: for a README, an e-mail, a slide or a notebook.

  kpi-widgets render kpi-big-number --src hub-activity.csv --metric hubs
  kpi-widgets render hub-area-chart --src hub-activity.csv --group-by hub --out chart.svg
  kpi-widgets render '<community-bins src="hub-activity.csv" measure="users">' --format md

The attributes are those of the tag, each as an option; --inline alone switches one on. Addresses are
relative to this folder, or begin with http: or https:.

  --format WORD    (that of the file, else txt) one of
                     txt    the number alone; or the sentence and the caption of a picture
                     md     Markdown: title, number or sentence, short table, caption
                     json   the same as data, with each row that is drawn
                     html   a figure that needs no script and follows the page's light and dark
                     svg    a picture with its title and source; png the same
  --out FILE       (the standard output) its path is printed
  --width PIXELS   (720) of the chart or map
  --height PIXELS  (the usual one of the tag)
  --lang LANGUAGE  (en) of the words; or es
  --help

It exits with 0; with 1 if the tag cannot be answered; with 2 if an option is wrong.
`;

/** An error in the arguments of the command: the message is a sentence for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
