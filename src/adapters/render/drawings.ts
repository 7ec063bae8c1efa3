import type { AttributeReader } from '../../components/element/attributes.js';
import type { Figure } from '../../figures/figure.js';
import { drawArea } from './area-drawing.js';
import { drawBins } from './bins-drawing.js';
import { drawMap } from './map-drawing.js';
import { drawNumber } from './number-drawing.js';
import type { Draw, Drawing, DrawingOptions } from './drawing.js';

/** By the name of the tag. */
const DRAW: Readonly<Record<string, Draw<never>>> = {
  'kpi-big-number': drawNumber,
  'hub-area-chart': drawArea,
  'community-map': drawMap,
  'community-bins': drawBins,
};

/**
 * Draws the figure of a tag.
 * @param figure the answer to the question of the tag, which is not empty
 */
export function draw(
  name: string,
  figure: Figure,
  read: AttributeReader,
  options: DrawingOptions,
): Promise<Drawing> {
  const drawOne = DRAW[name] as Draw<Figure>;
  return drawOne(figure, read, options);
}
