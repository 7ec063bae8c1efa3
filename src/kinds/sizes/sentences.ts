import { binName } from '../../words/bin-name.js';
import { rangeOf } from '../../words/captions.js';
import '../../words/english/sizes.js';
import type { Words } from '../../words/format.js';
import { timescaleName, timescaleTitle } from '../../words/names.js';
import { concentrationOf } from './concentration.js';
import type { SizeBin, SizesFigure } from './figure.js';
import type { SizesRequest } from './request.js';
import { percentOf } from '../../words/percent.js';

export const sizesLabel = ({ options }: SizesRequest, words: Words): string =>
  words.say(`sizes.${options.measure}`);

export const sizesCounted = (figure: SizesFigure, words: Words): string[] => [
  ...rangeOf(figure, words, 'caption.hubMeans'),
  ...figure.missing.map((timescale) =>
    words.say('caption.missingTimescale', {
      timescale: timescaleName(timescale, words).toLowerCase(),
    }),
  ),
];

/** For each timescale, a note on how few hubs have most of the users; none if that says nothing. */
export const concentrationNotes = ({ timescales }: SizesFigure, words: Words): string[] =>
  timescales.flatMap((one) => {
    const found = concentrationOf(one);
    if (!found) return [];
    const { from, hubs, share } = found;
    return [
      words.say('caption.most', {
        count: hubs,
        timescale: timescaleTitle(one.timescale, words),
        share: percentOf(share, words),
        n: words.number(hubs),
        from: words.number(from),
      }),
    ];
  });

export const sizesSummary = (figure: SizesFigure, label: string, words: Words): string =>
  words.say('summary.sizes', {
    label,
    parts: figure.timescales.map((one) => sizesPart(one, figure.measure, words)).join(' '),
  });

function sizesPart(
  one: SizesFigure['timescales'][number],
  measure: SizesFigure['measure'],
  words: Words,
): string {
  const sizeOf = (bin: SizeBin): number => (measure === 'hubs' ? bin.hubs.length : bin.users);
  const hubsOf = (count: number): string => words.say('hubs', { count, n: words.number(count) });
  const { timescale, bins, hubs } = one;
  const largest = bins.reduce((best, bin) => (sizeOf(bin) > sizeOf(best) ? bin : best));
  const facts = {
    timescale: timescaleTitle(timescale, words),
    hubs: hubsOf(hubs),
    bin: binName(largest, words),
    n: words.number(largest.hubs.length),
    ofBin: hubsOf(largest.hubs.length),
    share: percentOf(largest.share, words),
  };
  const most = words.say(measure === 'hubs' ? 'summary.sizes.hubs' : 'summary.sizes.users', facts);
  return [most, ...concentrationPart(one, words)].join(' ');
}

/** A sentence on how few hubs have most of the users; none if that says nothing. */
function concentrationPart(one: SizesFigure['timescales'][number], words: Words): string[] {
  const found = concentrationOf(one);
  if (!found) return [];
  const { from, hubs, share } = found;
  const facts = { share: percentOf(share, words), n: words.number(hubs), from: words.number(from) };
  return [words.say('summary.sizes.most', { count: hubs, ...facts })];
}
