import { rowsLeftOut, type TableSource } from '../../data/table.js';
import type { Day } from '../../data/dates.js';
import { lateHubsText } from '../../kinds/number/late-hubs-text.js';
import { numberText } from '../../kinds/number/number-text.js';
import { trendText } from '../../kinds/number/trend-text.js';
import { countedOf } from '../../kinds/kind.js';
import { captionLine, throughOf } from '../../words/captions.js';
import '../../words/english/first.js';
import '../../words/english/map.js';
import '../../words/english/slide.js';
import type { Words } from '../../words/format.js';
import { upperFirst } from '../../words/names.js';
import { sourceLine } from '../../words/source-line.js';
import { staleSentence } from '../../words/stale.js';
import type { Drawing } from '../render/drawing.js';
import type { TagView } from '../render/tag-view.js';
import type { SlideFigures } from './slide-figures.js';
import type { SlideOptions } from './slide-options.js';
import type { SlideNumber } from './slide-cards.js';
import type { SlideText } from './slide-sheet.js';

/** A figure that is asked for and not empty. */
export const isThere = <V extends Pick<TagView, 'figure'>>(view: V | null): view is V =>
  view !== null && !view.figure.empty;

/** All texts of the slide but those of its pictures. */
export function slideText(
  figures: SlideFigures,
  { title, only }: Pick<SlideOptions, 'title' | 'only'>,
  words: Words,
): SlideText {
  const { users } = figures;
  const usual =
    only.length > 0
      ? words.say('slide.titleOf', { list: words.list(only) })
      : words.say('slide.title');
  return {
    title: title || usual,
    through: upperFirst(throughOf(users.figure, words).join('')),
    stale: staleSentence(users.figure, words) ?? '',
    numbers: numbersOf(figures, words),
  };
}

function numbersOf(
  { users, peak, hubs, clusters, ...of }: SlideFigures,
  words: Words,
): SlideNumber[] {
  const { trend } = users.figure;
  const change = trend && trendText(trend, users.figure.metric, words);
  const { day } = peak.figure;
  return [
    numberOf(users, change ? `${change.sign} ${change.text}` : countedLine(users, words), words),
    numberOf(peak, day === null ? '' : onDay(day, words), words),
    numberOf(hubs, amount('slide.clusters', clusters.figure.value, words), words),
    ...(isThere(of.communities)
      ? [
          numberOf(
            of.communities,
            amount('slide.countries', of.countries?.figure.value, words),
            words,
          ),
        ]
      : []),
  ];
}

type NumberView = SlideFigures['users'];

/** A number as its tag writes it, with a note of the slide. */
const numberOf = ({ heading, figure }: NumberView, note: string, words: Words): SlideNumber => ({
  label: heading,
  value: numberText(figure.value ?? 0, { atLeast: false, format: 'full' }, words).shown,
  note,
});

const onDay = (day: Day, words: Words): string =>
  words.say('caption.oneDay', { date: words.day(day) });

const countedLine = ({ kind, figure }: NumberView, words: Words): string =>
  captionLine(countedOf(kind, figure, words));

/** Writes the number of some things; `''` if there are none. */
const amount = (
  key: 'slide.clusters' | 'slide.countries' | 'slide.rowsLeftOut' | 'slide.notCounted',
  count: number | null | undefined,
  words: Words,
): string => (count ? words.say(key, { count, n: words.number(count) }) : '');

/** The notes on how the circles of a map lie, which the slide does not repeat: its legend shows their sizes. */
const STYLE_NOTES = ['caption.circles', 'caption.crowded', 'caption.overlap'] as const;

/**
 * The source, what is left out, and how the rest was counted and drawn: the most important first.
 * @param drawings the chart, and the map if there is one
 */
export function notesOf(
  { users, days, communities, places }: SlideFigures,
  [chart, map]: readonly Pick<Drawing, 'notes'>[],
  words: Words,
): string[] {
  const sources = sourcesOf([users, communities, places]);
  const rows = sources.reduce((sum, source) => sum + rowsLeftOut(source), 0);
  const late = lateHubsText(users.figure, words);
  const ofStyle = STYLE_NOTES.map((key) => words.say(key));
  return [
    sourceLine({ ...users.figure, sources }, [], words),
    amount('slide.rowsLeftOut', rows, words),
    amount('slide.notCounted', notCounted(communities), words),
    ...(map?.notes ?? []).filter((note) => !ofStyle.includes(note)),
    ...countedOf(days.kind, days.figure, words),
    ...(chart?.notes ?? []),
    late?.whole ?? '',
  ].filter((note) => note !== '');
}

/** The number of communities that are left out; none of a part of all hubs, as most are left out on purpose then. */
function notCounted(communities: SlideFigures['communities']): number {
  if (!isThere(communities)) return 0;
  const { scope, notCounted: found } = communities.figure;
  if (scope.cluster.length + scope.hub.length > 0) return 0;
  return (found?.communities ?? []).reduce((sum, one) => sum + one.communities, 0);
}

/** The files of some figures, each once. */
function sourcesOf(views: readonly (Pick<TagView, 'figure'> | null)[]): TableSource[] {
  const all = views.flatMap((view) => view?.figure.sources ?? []);
  return [...new Map(all.map((source) => [source.address, source])).values()];
}
