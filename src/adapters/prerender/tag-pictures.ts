import { areaDrawing } from '../../components/area/area-drawing.js';
import { DARK, LIGHT, type Look } from '../../look/look.js';
import type { CalendarPlan } from '../../options/area/area-calendar.js';
import type { LegendEntry, Mark, Plan } from '../../options/plan.js';
import { drawing, markupOf, type SvgNode } from '../../render/svg.js';
import type { Drawing } from '../render/drawing.js';
import { drawingOf, type TagView } from '../render/tag-view.js';
import {
  inTwoSchemes,
  schemeProperty,
  schemeRules,
  type TwoSchemes,
} from '../render/two-schemes.js';
import { compact } from './compact.js';
import { fluidPicture, PICTURE_RULES, type FluidPicture } from './fluid-picture.js';
import { PREFIX } from './light-markup.js';
import { evenHeights, steppedHeights, WIDEST, type PictureHeights } from './picture-heights.js';
import { thinned } from './thinned.js';

/** The pictures of a tag. */
export interface TagPictures {
  /** By the class of the box that each stands in. */
  readonly markup: Readonly<Record<string, string>>;
  readonly rules: readonly string[];
  /** The colours of the pictures and of a legend, as in `TwoSchemes`. */
  readonly colors: TwoSchemes['colors'];
  /** The notes on the narrow and on the wide picture. */
  readonly notes: readonly [narrow: readonly string[], wide: readonly string[]];
}

/** The width for which each picture is drawn, and that from which the wide one is shown, in px. */
const [NARROW, WIDE] = [320, 560];

/** Draws the pictures of a tag, for light and dark pages, or only as its theme is. */
export const picturesOf = (view: TagView, theme: 'light' | 'dark' | null): Promise<TagPictures> =>
  view.tag.name === 'kpi-big-number' ? sparkline(view, theme) : charts(view, theme);

async function charts(view: TagView, theme: Theme): Promise<TagPictures> {
  const isMap = view.tag.name === 'community-map';
  const [onNarrow, onWide] = [await bothOf(view, NARROW, theme), await bothOf(view, WIDE, theme)];
  const [narrow, wide] = [onNarrow, onWide].map((drawings) =>
    drawnOnce(view, drawings, theme, isMap ? over : all),
  ) as [Drawn, Drawn];
  // The same land and water lie under the circles of both maps: they are most of a map's size.
  const ground = isMap ? drawnOnce(view, onWide, theme, under) : null;
  const heights = await heightsOf(view, [narrow.plan, wide.plan]);
  const own = isMap || !heights ? 'filling' : heights.name;
  const markup = [
    ...(ground ? [markupOf(classed(silent(ground.picture), [heights?.name ?? '']))] : []),
    markupOf(classed(compact(narrow.picture), ['narrow', own, narrow.room.name])),
    markupOf(classed(compact(wide.picture), ['wide', own, wide.room.name])),
  ];
  const until = `@container (max-width:${(WIDE - 1) / 16}em)`;
  return {
    markup: { chart: markup.join('') },
    rules: [
      ...PICTURE_RULES,
      `${BOX}>.${PREFIX}filling{position:absolute;top:0;left:0}`,
      ...(heights?.rules ?? []),
      ...(await widestRule(view, own)),
      ...narrow.room.rules,
      ...wide.room.rules,
      `${BOX}>.${PREFIX}narrow{display:none}`,
      `${until}{${BOX}>.${PREFIX}narrow{display:block}${BOX}>.${PREFIX}wide{display:none}}`,
    ],
    colors: new Map([...(ground?.colors ?? []), ...narrow.colors, ...wide.colors]),
    notes: [onNarrow, onWide].map(([one]) => one?.notes ?? []) as [string[], string[]],
  };
}

/** A calendar has cells of a largest size: from there on its picture, whose box is the frame, grows no more. */
async function widestRule(view: TagView, name: string): Promise<string[]> {
  const isCalendar =
    view.tag.name === 'hub-area-chart' && areaDrawing(view.read).kind === 'calendar';
  if (!isCalendar) return [];
  const { shown } = (await drawingOf(view, {
    width: WIDEST,
    height: null,
    look: LIGHT,
  })) as Drawing;
  const { left, right } = (shown.plan as CalendarPlan).frame;
  return [`${BOX}>.${PREFIX}wide.${PREFIX}${name}{max-width:${Math.round(right - left)}px}`];
}

/** Which marks of a plan are drawn. */
type PartOf = (plan: Plan) => readonly Mark[];
const all: PartOf = ({ marks }) => marks;
const under: PartOf = ({ marks, data }) => marks.slice(0, data?.[0] ?? 0);
const over: PartOf = ({ marks, data }) => marks.slice(data?.[0] ?? 0);

interface Drawn {
  readonly plan: Plan;
  readonly picture: SvgNode;
  readonly room: FluidPicture;
  readonly colors: TwoSchemes['colors'];
}

/** One picture of drawings in both looks. */
function drawnOnce(
  { heading }: TagView,
  drawings: readonly Drawing[],
  theme: Theme,
  partOf: PartOf,
): Drawn {
  const looks = looksOf(theme);
  const plans = drawings.map(({ shown }) => shown.plan as PlanWithLegend);
  const [room, dark] = plans.map((plan, at) =>
    fluidPicture({ ...plan, marks: partOf(plan) }, looks[at] as Look, heading),
  ) as [FluidPicture, FluidPicture];
  const { drawing: picture, colors } = inTwoSchemes({
    light: room.picture,
    dark: dark.picture,
    looks,
  });
  const [legend, darkLegend] = plans.map((plan) => plan.legend ?? []) as [Legend, Legend];
  const ofLegend = legend.map(({ color }, at) => {
    const other = darkLegend[at]?.color ?? color;
    return [schemeProperty(color, other), [color, other]] as const;
  });
  return {
    plan: plans[0] as Plan,
    picture,
    room,
    colors: new Map([...colors, ...(theme === null ? ofLegend : [])]),
  };
}

type Legend = readonly LegendEntry[];
type PlanWithLegend = Plan & { readonly legend?: Legend };

const BOX = `.${PREFIX}tag .${PREFIX}chart`;

type Theme = 'light' | 'dark' | null;

/** The looks for a light and for a dark page. */
export const looksOf = (theme: Theme): readonly [Look, Look] =>
  theme === 'dark' ? [DARK, DARK] : theme === 'light' ? [LIGHT, LIGHT] : [LIGHT, DARK];

const bothOf = (view: TagView, width: number, theme: Theme): Promise<Drawing[]> =>
  Promise.all(
    looksOf(theme).map(
      async (look) => (await drawingOf(view, { width, height: null, look })) as Drawing,
    ),
  );

/** The height of the pictures; `null` for one that fills its box, whose height the style sheet has. */
async function heightsOf(
  view: TagView,
  plans: readonly [Plan, Plan],
): Promise<PictureHeights | null> {
  const { name } = view.tag;
  if (name === 'community-map') return evenHeights(plans);
  if (name === 'hub-area-chart' && areaDrawing(view.read).kind !== 'calendar') return null;
  return steppedHeights(async (width) => {
    const drawing = await drawingOf(view, { width, height: null, look: LIGHT });
    return (drawing as Drawing).shown.plan?.height ?? 0;
  });
}

/** The small line of a number with a trend. */
async function sparkline(view: TagView, theme: Theme): Promise<TagPictures> {
  const looks = looksOf(theme);
  const [light, dark] = (await bothOf(view, WIDE, theme)).map(
    ({ shown: { plan } }, at) =>
      plan && drawing({ ...plan, marks: plan.marks.map(thinned) }, looks[at] as Look),
  );
  const nothing = { rules: [], notes: [[], []] } as const;
  if (!light || !dark) return { ...nothing, markup: {}, colors: new Map() };
  const { drawing: picture, colors } = inTwoSchemes({ light, dark, looks });
  const bare = {
    ...picture,
    attributes: picture.attributes.filter(([name]) => name === 'viewBox'),
  };
  return { ...nothing, markup: { sparkline: markupOf(compact(bare)) }, colors };
}

/** The rules that give the colours which some HTML uses. Those of the kit's looks are shared by many pictures. */
export function colorRules(colors: TwoSchemes['colors'], html: string): string[] {
  const used = [...colors].filter(([name]) => html.includes(`var(${name})`));
  const isOfLook = ([, [light]]: (typeof used)[number]): boolean => OF_LOOKS.has(light);
  const groups = [
    ...used.filter(isOfLook).map((one) => [one]),
    used.filter((one) => !isOfLook(one)),
  ];
  return groups.flatMap((group) => schemeRules(`.${PREFIX}tag`, new Map(group)));
}

const OF_LOOKS: ReadonlySet<string> = new Set(
  Object.values(LIGHT)
    .flat()
    .filter((value: string) => value.startsWith('#')),
);

/** A picture of which only the one that lies over it has a name. */
const silent = (picture: SvgNode): SvgNode => ({
  ...compact(picture),
  attributes: [['aria-hidden', 'true']],
});

const classed = (picture: SvgNode, names: readonly string[]): SvgNode => {
  const list = names.filter(Boolean).map((name) => PREFIX + name);
  return { ...picture, attributes: [['class', list.join(' ')], ...picture.attributes] };
};
