import { DARK, LIGHT, type Look } from '../../look/look.js';
import { sheetOf } from '../../options/sheet.js';
import { portable } from '../../render/svg-file.js';
import { markupOf, sheetDrawing, type SvgNode } from '../../render/svg.js';
import { escaped } from '../../words/escaped.js';
import type { Drawing, DrawingOptions } from './drawing.js';
import { foldedTableHtml } from './table-html.js';
import { captionOfView, drawingOf, tablesOfView, type TagView } from './tag-view.js';
import { inTwoSchemes, paperRule, schemeRules, type TwoSchemes } from './two-schemes.js';

/** Class of what is written here. */
const CLASS = 'kpi-drawn';

type Size = Pick<DrawingOptions, 'width' | 'height'>;

/**
 * What a tag shows as HTML that needs no script: title, number or picture, short tables, caption. The picture
 * follows the page's light and dark.
 */
export async function asHtml(view: TagView, size: Size): Promise<string> {
  const drawn = await Promise.all([LIGHT, DARK].map((look) => drawingOf(view, { ...size, look })));
  const [light, dark] = drawn as [Drawing, Drawing];
  const { value } = light.shown;
  const picture = pictureOf(view, [light, dark]);
  const tables = await tablesOfView(view, light);
  const parts = [
    `<figure class="${CLASS}" lang="${view.words.language}">`,
    ...(picture ? [`<style>${rulesOf(picture).join('')}</style>`] : []),
    `<figcaption><strong>${escaped(view.heading)}</strong></figcaption>`,
    ...(value === undefined ? [] : [`<p><strong>${escaped(value)}</strong></p>`]),
    ...(picture ? [markupOf(portable(fluid(picture.drawing)))] : []),
    ...tables.map(foldedTableHtml),
    `<p><small>${escaped(captionOfView(view, light))}</small></p>`,
    '</figure>',
  ];
  return parts.join('\n');
}

const rulesOf = ({ colors }: TwoSchemes): string[] => [
  ...schemeRules(`.${CLASS}`, colors),
  paperRule(`.${CLASS}`),
];

/** The picture, with the names of its colours; `null` for a number without a line. */
function pictureOf(view: TagView, [light, dark]: readonly [Drawing, Drawing]): TwoSchemes | null {
  if (!light.shown.plan) return null;
  const draw = (
    { shown: { plan, legend = [], swatch = 'square' } }: Drawing,
    look: Look,
  ): SvgNode => {
    const more = (count: number): string => view.words.say('more', { count });
    const sheet = sheetOf({ plan, legend, swatch }, { title: '', source: '', more }, look);
    const said = { title: view.heading, summary: light.sentence(view.heading) };
    return sheetDrawing({ ...sheet, ground: 'none' }, look, said);
  };
  return inTwoSchemes({ light: draw(light, LIGHT), dark: draw(dark, DARK), looks: [LIGHT, DARK] });
}

/** A picture that is as wide as there is room, at most as wide as it was drawn. */
const fluid = (picture: SvgNode): SvgNode => ({
  ...picture,
  attributes: [...picture.attributes, ['style', 'max-width:100%;height:auto']],
});
