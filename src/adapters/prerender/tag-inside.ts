import {
  html,
  nothing,
  type CSSResult,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { areaLegendView } from '../../components/area/area-legend.js';
import { areaAbilities, areaButtons } from '../../components/area/area-buttons.js';
import { AREA_SUBTITLE, areaDrawing } from '../../components/area/area-drawing.js';
import { monthNotes } from '../../components/area/area-notes.js';
import { AreaReading } from '../../components/area/area-reading.js';
import { areaChartStyles } from '../../components/area/hub-area-chart.styles.js';
import { lateDays } from '../../components/area/late-days.js';
import { notMeasuredNote } from '../../components/area/not-measured-note.js';
import { BINS_SUBTITLE } from '../../components/bins/bins-drawing.js';
import { binsStyles } from '../../components/bins/community-bins.styles.js';
import { chartButtonStyles } from '../../components/chart/chart-buttons.styles.js';
import { chartView } from '../../components/chart/chart-view.js';
import { chartStyles } from '../../components/chart/chart.styles.js';
import { seriesLegendStyles } from '../../components/chart/series-legend.styles.js';
import { mapStyles } from '../../components/map/community-map.styles.js';
import { lateMap } from '../../components/map/late-map.js';
import { MAP_SUBTITLE, mapDrawing } from '../../components/map/map-drawing.js';
import { mapLateStyles } from '../../components/map/map-late.styles.js';
import { MapReading } from '../../components/map/map-reading.js';
import { mapView } from '../../components/map/map-view.js';
import { bigNumberStyles } from '../../components/number/kpi-big-number.styles.js';
import {
  captionRoomOf,
  lateHubsOf,
  lineNotes,
  numberMore,
} from '../../components/number/number-more.js';
import { numberMoreStyles } from '../../components/number/number-more.styles.js';
import { numberRequest } from '../../components/number/number-request.js';
import { numberStyle } from '../../components/number/number-style.js';
import { numberView } from '../../components/number/number-view.js';
import { trendOf } from '../../components/number/trend-view.js';
import type { CommunitiesFigure } from '../../kinds/communities/figure.js';
import type { NumberFigure } from '../../kinds/number/figure.js';
import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import type { SizesFigure } from '../../kinds/sizes/figure.js';
import { concentrationNotes } from '../../kinds/sizes/sentences.js';
import type { Look } from '../../look/look.js';
import type { MapPlan } from '../../options/map/map.js';
import type { Drawing } from '../render/drawing.js';
import type { TagView } from '../render/tag-view.js';
import type { Scoped } from './light-styles.js';

/** The parts of a figure that only the element of one tag has. */
export interface TagInside {
  /** A text about as long as the line under the title; `null` if the element has none. */
  readonly subtitleLike: string | null;
  readonly content: TemplateResult;
  readonly captionLike: string;
  readonly captionNotes: readonly string[];
  /** A part that follows the text of the caption. */
  readonly more: TemplateResult | typeof nothing;
  readonly styles: readonly Scoped[];
}

/** A host for what an element and its reader do: here nothing happens. */
const NO_HOST: ReactiveControllerHost = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

const CHART: readonly Scoped[] = [
  ['charts', chartStyles],
  ['charts', seriesLegendStyles],
];
const of = (scope: string, ...sheets: readonly CSSResult[]): Scoped[] =>
  sheets.map((sheet) => [scope, sheet]);

type MakeInside<F> = (view: TagView, figure: F, drawing: Drawing, look: Look) => Promise<TagInside>;

const numberInside: MakeInside<NumberFigure> = async ({ read, words }, figure) => {
  const more = await numberMore.load();
  const asked = numberRequest(read);
  const trend = figure.history
    ? trendOf(figure, more.trendRoom(asked, words), words, () => null)
    : nothing;
  return {
    subtitleLike: null,
    content: html`${numberView(figure.value ?? NaN, numberStyle(read), words)} ${trend}
    ${lateHubsOf(figure, asked, words)}`,
    captionLike: captionRoomOf(asked, words),
    captionNotes: lineNotes(figure, words),
    more: nothing,
    styles: of('number', bigNumberStyles, numberMoreStyles),
  };
};

const areaInside: MakeInside<OverTimeFigure> = async (
  { kind, figure: daily, heading, read, words },
  figure,
  _,
  look,
) => {
  const draw = areaDrawing(read);
  await lateDays.load();
  const reading = new AreaReading(
    NO_HOST,
    () => undefined,
    () => undefined,
  );
  reading.take(daily as OverTimeFigure, draw.kind);
  const explored = read.flag('explore');
  return {
    subtitleLike: AREA_SUBTITLE,
    content: html`
      ${chartView(kind.summary(figure, heading, words), {
        kind: '',
        abilities: areaAbilities(draw.kind, explored),
        words,
      })}
      ${areaButtons(reading, draw, words, read.flag('controls'))}
      ${areaLegendView(reading, draw, look, words)}
    `,
    captionLike: '',
    captionNotes: monthNotes(figure, words),
    more: notMeasuredNote(NO_HOST, figure, draw.kind, words),
    styles: [...CHART, ...of('area', chartButtonStyles, areaChartStyles)],
  };
};

const binsInside: MakeInside<SizesFigure> = ({ kind, heading, words }, figure) =>
  Promise.resolve({
    subtitleLike: BINS_SUBTITLE,
    content: chartView(kind.summary(figure, heading, words), { kind: '', abilities: [], words }),
    captionLike: '',
    captionNotes: concentrationNotes(figure, words),
    more: nothing,
    styles: [...CHART, ...of('bins', binsStyles)],
  });

const mapInside: MakeInside<CommunitiesFigure> = async (
  { figure: whole, heading, read, words },
  figure,
  drawing,
) => {
  await lateMap.load();
  const { projection, size } = mapDrawing(read);
  const reading = new MapReading(NO_HOST, () => undefined);
  reading.take(whole as CommunitiesFigure, projection, size);
  const plan = drawing.shown.plan as MapPlan;
  return {
    subtitleLike: MAP_SUBTITLE,
    content: mapView(figure, reading, {
      plan,
      scale: 1,
      summary: drawing.sentence(heading),
      words,
    }),
    captionLike: '',
    captionNotes: drawing.notes,
    more: nothing,
    styles: [...CHART, ...of('map', mapStyles, mapLateStyles)],
  };
};

/** By the name of the tag. */
const INSIDE: Readonly<Record<string, MakeInside<never>>> = {
  'kpi-big-number': numberInside,
  'hub-area-chart': areaInside,
  'community-bins': binsInside,
  'community-map': mapInside,
};

/** Makes the parts that the element of a tag shows of a figure that is not empty. */
export function insideOf(view: TagView, drawing: Drawing, look: Look): Promise<TagInside> {
  const make = INSIDE[view.tag.name] as MakeInside<Drawing['figure']>;
  return make(view, drawing.figure, drawing, look);
}
