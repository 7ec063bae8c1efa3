import { narrowed } from '../../kinds/over-time/view.js';
import { AREA_WORDS, type AreaWord } from '../../options/area/area-kinds.js';
import { daysOf } from '../../options/area/area-zoom.js';
import '../../words/english/explore-choices.js';
import type { Words } from '../../words/format.js';
import type { DaysPlan } from './area-picture.js';
import type { AreaDrawing, AreaReading } from './area-reading.js';
import type { Choice, Explored, ExploredDays } from '../explore/explored.js';
import { LATE_KINDS } from './late-kinds.js';

/**
 * What the explore view shows and offers for a chart over time.
 * @param picture the picture that is drawn, and the position pointed at in it
 */
export const exploredArea = (
  reading: AreaReading,
  { kind }: AreaDrawing,
  picture: { readonly plan: DaysPlan | null; readonly at: number | null },
  said: Pick<Explored, 'heading' | 'caption' | 'words'>,
): Explored => ({
  ...said,
  at: () => picture.at,
  choices: [kindChoice(reading, kind, said.words)],
  days: picture.plan && daysToExplore(reading, picture.plan),
  isOwn: reading.isOwn,
  restore: () => reading.restore(),
});

const kindChoice = (reading: AreaReading, chosen: AreaWord, words: Words): Choice => ({
  label: words.say('explore.kind'),
  words: AREA_WORDS.map((word) => ({ word, label: words.say(`kind.${word}`) })),
  chosen,
  choose: (word) => {
    const kind = AREA_WORDS.find((one) => one === word) ?? null;
    const draw = (): void => reading.draw(kind, reading.scale);
    const late = kind && LATE_KINDS[kind];
    if (!late) return draw();
    // If loading fails, the button does nothing, and can be pressed again.
    late.load().then(draw, () => null);
  },
});

function daysToExplore(reading: AreaReading, plan: DaysPlan): ExploredDays | null {
  const { whole, shown } = reading;
  if (!whole || !shown || whole.dates.length < 2 || shown.dates.length === 0) return null;
  return {
    slider: {
      dates: whole.dates,
      totals: whole.shownTotals,
      days: reading.view.days ?? daysOf(whole),
    },
    frame: plan.frame,
    hasBrush: plan.kind !== 'calendar',
    show: ([first, last]) => {
      const [start, end] = daysOf(whole);
      reading.showDays(first <= start && last >= end ? null : [first, last]);
    },
    placeOf: (first, last) => {
      const [from, until] = [shown.dates.indexOf(first), shown.dates.indexOf(last)];
      if (from < 0 || until < 0 || plan.kind === 'calendar') return null;
      return [plan.x[from] as number, plan.x[until] as number];
    },
    between: (from, until) => {
      const dates = shown.dates.filter((_, index) => {
        const x = plan.x[index] as number;
        return x >= from && x <= until;
      });
      const [first, last] = [dates[0], dates.at(-1)];
      if (first === undefined || last === undefined) return null;
      return narrowed(shown, { hidden: new Set(), days: [first, last] });
    },
  };
}
