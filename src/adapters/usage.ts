/** Help text of the command without a subcommand. */
export const USAGE = `Usage: kpi-widgets COMMAND [options]

Commands:
  maps       pictures of the map of all communities, and of one for each constellation
  render     what a tag shows, as text, Markdown, JSON, HTML, SVG or PNG
  prerender  a built site with what its tags show, before any script runs
  slide      a report on one slide: users, hubs and communities, as numbers, over time and on a map
  summarize  a small file with the figures of a page, so that its readers load no CSV
  fetch      copies CSV files from the network into the site, after checks
  collect    makes the CSV of hub activity from a Prometheus that watches JupyterHubs

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

export const PRERENDER_USAGE = `Usage: kpi-widgets prerender SITE [options]

Writes between the tags of a built site what they show: the number, or the sentence, picture and short
table. Tags get their figures from small files in place of the CSV. Run it after each build.

SITE is the folder that Hugo, Sphinx, Jekyll or another tool has built, or that you have written. All its
HTML files and feeds are read. Addresses in a page are read as a browser reads them, with SITE as the
top of the server. CSV files are in SITE or on the network.
  --base-url URL    the address of the folder, if it is not the top of its server, and for feeds
  --figures FOLDER  (kpi-figures) in the site: for the small files, and for pictures of feeds
  --no-figures      tags go on to read their CSV, which may be newer than the site
  --kit FOLDER      copies the files of the kit into this folder of the site, and adds its script to
                    each page that has tags but no script of the kit
  --check           writes nothing, and lists what is wrong: tags that are not closed, unknown
                    attributes, files that are missing, rows that cannot be read, old data
  --max-age DAYS    (7) how old data may be before the command says so
  --dry-run         prints the paths of files that would be written
  --quiet           no progress and no count: the paths and what is wrong are still written
  --help

The paths of the files that are written are printed. A tag that has no answer stays as its author has
written it, and is named.

It exits with 0; with 1 if no tag has an answer, a file cannot be written, or --check finds something;
with 2 if an option is wrong; with 3 if only some tags have an answer.
`;

export const SLIDE_USAGE = `Usage: kpi-widgets slide --activity FILE [--communities FILE --locations FILE] [options]

Draws a report on one slide of 1920 x 1080 pixels: monthly users now and at their peak, hubs,
communities, the users over time, and the communities on a map.

Each FILE is a path, or an address that begins with http: or https:.
  --activity FILE         CSV of hub activity
  --communities FILE      CSV of communities; or of places with their users. Without it, the slide has
                          neither their number nor the map
  --locations FILE        CSV of the places of the communities by record id
  --max-bytes NUMBER      most bytes that a file may have (67108864)

  --out NAME              (slide) ends in .png or .svg; without an ending, both are written
  --title TEXT            (Use of our JupyterHubs)
  --theme WORD            (light) or dark
  --lang LANGUAGE         (en) of the words; or es

Which rows count, as with the tags' attributes of these names:
  --cluster LIST --hub LIST --exclude-clusters LIST --exclude-hubs LIST --active-only
  --as-of DAY --period DURATION --date-format WORD

The paths of the files are printed. It exits with 0; with 1 if a file cannot be read or no row is in
scope, and nothing is written then; with 2 if an option is wrong.
`;

export const FETCH_USAGE = `Usage: kpi-widgets fetch [NAME=]URL… --out FOLDER [options]

Copies CSV files from the network into a folder of the site. A file is written only if the kit can
read it, and if it is not older and has not far fewer rows than the file that is there.

Each URL begins with http: or https:, such as that of a file of a GitHub release. The file is called
NAME, or else as at the end of the URL. A file that is packed with gzip is unpacked, and loses “.gz”.
  --out FOLDER            made where there is none
  --least-rows PERCENT    (90) how many rows a file must have, of those of the file that is there
  --force                 takes a file that is older, has fewer rows or another format
  --date-format WORD      (iso) or mdy, dmy: how the files write days
  --max-bytes NUMBER      (67108864) most bytes that a file may have, unpacked
  --timeout SECONDS       (15) to wait for an answer, and for each 4 kB of it
  --dry-run               downloads and checks, but writes nothing
  --quiet                 says nothing but what is wrong
  --help

The paths of the files that are written are printed. A file that has not changed is not written.
.kpi-fetched.json in the folder remembers what the servers said of the files, so that a file that has
not changed is not sent again.

It exits with 0; with 1 if no file could be fetched, with 3 if only some could: the files that were
there stay then; with 2 if an option is wrong.
`;

export const COLLECT_USAGE = `Usage: kpi-widgets collect --prometheus [NAME=]URL… --out FILE.csv [options]

Asks Prometheus for the active users of JupyterHubs on each day, and adds the days that the file lacks.

  --prometheus [NAME=]URL the address of a Prometheus; again for each. All hubs of it are in the
                          cluster NAME. Without NAME, there is one, and a label names the clusters
  --out FILE.csv          the CSV with date, hub, users, cluster and timescale; made if there is none

What is asked:
  --cluster-label LABEL   (cluster) the label that names the cluster
  --cluster NAME          in place of a label
  --hub-label LABEL       (namespace) the label that names the hub
  --query TIMESCALE=QUERY in PromQL, for daily, weekly or monthly; again for each. Without any:
                          jupyterhub_active_users with the periods 24h, 7d and 30d
  --combine WORD          (max) or sum: of several series of one hub
  --hour NUMBER           (24) the hour of the day, in UTC, at which it is measured; 24 is its end
  --since DAY             (the first day in the file, or a year ago)
  --until DAY             (yesterday, in UTC)
  --header-env [NAME:]HEADER=VARIABLE
                          sends a header whose value is in an environment variable, to all or to NAME
  --timeout SECONDS       (15) to wait for an answer, and for each 4 kB of it

What is written:
  --compare               asks also for days that are in the file, and lists the counts that differ
  --rewrite               does so, and takes the new counts
  --status FILE.csv       writes a list of the clusters that lack the last day
  --dry-run               asks, but writes nothing
  --quiet                 says nothing but what is wrong
  --help

It exits with 0; with 1 if nothing could be collected, with 3 if a Prometheus did not answer or
counts differ, and the rest is written; with 2 if an option is wrong.
`;

/** An error in the arguments of the command: the message is a sentence for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
