import { areaDrawing } from '../../components/area/area-drawing.js';
import { DARK, LIGHT, type Look } from '../../look/look.js';
import { drawing as drawnPlan, markupOf, type SvgNode } from '../../render/svg.js';
import type { Drawing } from '../render/drawing.js';
import { drawingOf, type TagView } from '../render/tag-view.js';
import { inTwoSchemes, schemeRules, type TwoSchemes } from '../render/two-schemes.js';
import { fluidPicture, PICTURE_RULES, type FluidPicture } from './fluid-picture.js';
import { PREFIX } from './light-markup.js';
import { evenHeights, steppedHeights, type PictureHeights } from './picture-heights.js';
import { thinned } from './thinned.js';

/** The pictures of a tag. */
export interface TagPictures {
  /** By the class of the box that each stands in. */
  readonly markup: Readonly<Record<string, string>>;
  readonly rules: readonly string[];
}

/** The width for which each picture is drawn, and that from which the wide one is shown, in px. */
const [NARROW, WIDE] = [300, 560];

/** Draws the pictures of a tag, for light and dark pages, or only as its theme is. */
export const picturesOf = (view: TagView, theme: 'light' | 'dark' | null): Promise<TagPictures> =>
  view.tag.name === 'kpi-big-number' ? sparkline(view, theme) : charts(view, theme);

async function charts(view: TagView, theme: Theme): Promise<TagPictures> {
  const label = view.heading;
  const at = async (width: number): Promise<[Sized, TwoSchemes, FluidPicture]> => {
    const drawn = await bothOf(view, width, theme);
    const [plan] = drawn.map(({ shown }) => shown.plan);
    const pair = drawn.map(({ shown: { plan } }, dark) =>
      fluidPicture(plan as Exclude<typeof plan, null>, looksOf(theme)[dark] as Look, label),
    );
    const pictures = pair.map(({ picture }) => picture);
    return [plan as Sized, schemed(pictures, theme), pair[0] as FluidPicture];
  };
  const [[narrow, small, inNarrow], [wide, large, inWide]] = [await at(NARROW), await at(WIDE)];
  const heights = await heightsOf(view, [narrow, wide]);
  const own = heights?.name ?? 'filling';
  const markup = [
    markupOf(classed(small.drawing, ['narrow', own, inNarrow.name])),
    markupOf(classed(large.drawing, ['wide', own, inWide.name])),
  ].join('');
  const colors = new Map([...small.colors, ...large.colors]);
  return {
    markup: { chart: markup },
    rules: [
      ...PICTURE_RULES,
      ...(heights?.rules ?? [`${BOX}>.${PREFIX}filling{position:absolute;top:0;left:0}`]),
      ...inNarrow.rules,
      ...inWide.rules,
      `${BOX}>.${PREFIX}narrow{display:none}`,
      `@container (max-width:${(WIDE - 1) / 16}em){${BOX}>.${PREFIX}narrow{display:block}${BOX}>.${PREFIX}wide{display:none}}`,
      ...schemeRules(`.${PREFIX}tag`, colors),
    ],
  };
}

const BOX = `.${PREFIX}tag .${PREFIX}chart`;

type Theme = 'light' | 'dark' | null;
interface Sized {
  readonly width: number;
  readonly height: number;
}

const looksOf = (theme: Theme): readonly [Look, Look] =>
  theme === 'dark' ? [DARK, DARK] : theme === 'light' ? [LIGHT, LIGHT] : [LIGHT, DARK];

const bothOf = (view: TagView, width: number, theme: Theme): Promise<Drawing[]> =>
  Promise.all(
    looksOf(theme).map(
      async (look) => (await drawingOf(view, { width, height: null, look })) as Drawing,
    ),
  );

const schemed = (pair: readonly SvgNode[], theme: Theme): TwoSchemes => {
  const [light, dark] = pair as [SvgNode, SvgNode];
  return inTwoSchemes({ light, dark, looks: looksOf(theme) });
};

/** The height of the pictures; `null` for one that fills its box, whose height the style sheet has. */
async function heightsOf(
  view: TagView,
  drawn: readonly [Sized, Sized],
): Promise<PictureHeights | null> {
  const { name } = view.tag;
  if (name === 'community-map') return evenHeights(drawn);
  if (name === 'hub-area-chart' && areaDrawing(view.read).kind !== 'calendar') return null;
  return steppedHeights(async (width) => {
    const drawing = await drawingOf(view, { width, height: null, look: LIGHT });
    return (drawing as Drawing).shown.plan?.height ?? 0;
  });
}

/** The small line of a number with a trend. */
async function sparkline(view: TagView, theme: Theme): Promise<TagPictures> {
  const drawn = await bothOf(view, WIDE, theme);
  const pair = drawn.flatMap(({ shown: { plan } }, dark) =>
    plan
      ? [drawnPlan({ ...plan, marks: plan.marks.map(thinned) }, looksOf(theme)[dark] as Look)]
      : [],
  );
  if (pair.length === 0) return { markup: {}, rules: [] };
  const { drawing, colors } = schemed(pair, theme);
  const bare = {
    ...drawing,
    attributes: drawing.attributes.filter(([name]) => name === 'viewBox'),
  };
  return {
    markup: { sparkline: markupOf(bare) },
    rules: schemeRules(`.${PREFIX}tag`, colors),
  };
}

const classed = (picture: SvgNode, names: readonly string[]): SvgNode => {
  const list = names.filter(Boolean).map((name) => PREFIX + name);
  return { ...picture, attributes: [['class', list.join(' ')], ...picture.attributes] };
};
