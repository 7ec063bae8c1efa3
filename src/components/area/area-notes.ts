import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import { monthEndNotes } from '../../kinds/over-time/month-end-notes.js';
import { notMeasuredNotes } from '../../kinds/over-time/not-measured-notes.js';
import { AREA_WAYS, type AreaWord } from '../../options/area/area-kinds.js';
import type { Words } from '../../words/format.js';

/** The notes of a caption on what a chart over time shows; none while there is no figure. */
export function areaNotes(figure: OverTimeFigure | null, kind: AreaWord, words: Words): string[] {
  if (!figure) return [];
  const { atMonthEnds } = AREA_WAYS[kind];
  return [
    ...(atMonthEnds ? monthEndNotes(figure, words) : []),
    ...notMeasuredNotes(figure, kind === 'line' ? 'dashed' : 'hatched', words),
  ];
}
