import { areaNotes } from '../../components/area/area-notes.js';
import { areaPicture, areaShown, type AreaSeen } from '../../components/area/area-picture.js';
import { areaDrawing } from '../../components/area/area-drawing.js';
import { LATE_KINDS } from '../../components/area/late-kinds.js';
import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import { overTimeSummary } from '../../kinds/over-time/sentences.js';
import { WHOLE } from '../../kinds/over-time/view.js';
import { namedIn } from '../../options/area/area-colors.js';
import { AREA_WAYS } from '../../options/area/area-kinds.js';
import { lateMonths } from '../../options/area/late-months.js';
import type { Draw } from './drawing.js';

/** Usual heights in px: those of the style sheet, at 16 px for a letter. */
const HEIGHT = 416;
const CALENDAR_HEIGHT = 240;
/** Width from which a calendar has one row of months. */
const ONE_ROW = 720;

/** Draws a figure over time as `<hub-area-chart>` does. */
export const drawArea: Draw<OverTimeFigure> = async (daily, read, { look, words, ...space }) => {
  const { kind, scale, colors } = areaDrawing(read);
  await LATE_KINDS[kind]?.load();
  const whole = AREA_WAYS[kind].atMonthEnds ? lateMonths.here().atMonthEnds(daily) : daily;
  const seen: AreaSeen = {
    whole,
    shown: whole,
    view: WHOLE,
    focused: null,
    named: (word) => namedIn(word, whole),
  };
  const isLow = kind === 'calendar' && space.width >= ONE_ROW;
  const height = space.height ?? (isLow ? CALENDAR_HEIGHT : HEIGHT);
  const picture = areaPicture(seen, look, words, {
    ...{ kind, scale, colors, width: space.width, height },
    ...{ given: height, most: null, overlays: [] },
  });
  return {
    figure: whole,
    shown: areaShown(picture?.plan ?? null) ?? { plan: null },
    sentence: (label) => overTimeSummary(whole, label, words),
    notes: areaNotes(whole, kind, words),
  };
};
