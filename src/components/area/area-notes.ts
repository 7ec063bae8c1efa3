import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import { notMeasuredNotes } from '../../kinds/over-time/not-measured-notes.js';
import type { AreaWord } from '../../options/area/area-kinds.js';
import { lateMonths } from '../../options/area/late-months.js';
import type { Words } from '../../words/format.js';

/** All notes on what a chart shows, for a file of it. */
export const areaNotes = (...of: Parameters<typeof gapNotes>): string[] => {
  const [figure, , words] = of;
  return [...monthNotes(figure, words), ...gapNotes(...of)];
};

/** The notes of a caption on which days a chart shows, if not all; none while there is no figure. */
export const monthNotes = (figure: OverTimeFigure | null, words: Words): string[] =>
  figure?.months ? lateMonths.here().monthEndNotes(figure, words) : [];

/** The notes on how many days lack something, and how the chart marks it. */
export const gapNotes = (figure: OverTimeFigure | null, kind: AreaWord, words: Words): string[] =>
  figure
    ? notMeasuredNotes(
        figure,
        kind === 'line' ? 'dashed' : 'hatched',
        words,
        kind === 'calendar' ? 'total' : 'series',
      )
    : [];
