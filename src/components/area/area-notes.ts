import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import { notMeasuredNotes } from '../../kinds/over-time/not-measured-notes.js';
import type { AreaWord } from '../../options/area/area-kinds.js';
import { lateMonths } from '../../options/area/late-months.js';
import type { Words } from '../../words/format.js';

/** The notes of a caption on what a chart over time shows; none while there is no figure. */
export function areaNotes(figure: OverTimeFigure | null, kind: AreaWord, words: Words): string[] {
  if (!figure) return [];
  return [
    ...(figure.months ? lateMonths.here().monthEndNotes(figure, words) : []),
    ...notMeasuredNotes(
      figure,
      kind === 'line' ? 'dashed' : 'hatched',
      words,
      kind === 'calendar' ? 'total' : 'series',
    ),
  ];
}
