import { binName } from '../../words/bin-name.js';
import { rangeOf } from '../../words/captions.js';
import '../../words/english/sizes.js';
import type { Words } from '../../words/format.js';
import { timescaleName, timescaleTitle, upperFirst } from '../../words/names.js';
import { concentrationOf, largeHubs } from './concentration.js';
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

/** A note on how few hubs have most of the users, for the last timescale that has one; none if that says nothing. */
export const concentrationNotes = ({ timescales }: SizesFigure, words: Words): string[] =>
  timescales
    .flatMap((one) => {
      const most = mostOf(one, words);
      const timescale = timescaleTitle(one.timescale, words);
      return most === '' ? [] : [words.say('caption.most', { timescale, most })];
    })
    .slice(-1);

/** Says how few hubs have most of the users, and what the hubs of 100 users or more have; '' if that says nothing. */
function mostOf(one: SizesFigure['timescales'][number], words: Words): string {
  const [most, large] = [concentrationOf(one), largeHubs(one)];
  // Two sizes that the same hubs have are said once, as the larger one.
  const isSame = most !== null && most.hubs === large?.hubs;
  const isLarger = isSame && most.from > large.from;
  return [isSame && !isLarger ? null : most, isLarger ? null : large]
    .filter((part) => part !== null)
    .map((part, at) =>
      words.say(at === 0 ? 'most' : 'most.large', {
        count: part.hubs,
        share: percentOf(part.share, words),
        n: words.number(part.hubs),
        from: words.number(part.from),
      }),
    )
    .join(', ');
}

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
  const part = mostOf(one, words);
  return part === '' ? most : `${most} ${upperFirst(part)}.`;
}
