import type { AttributeReader } from '../../components/element/attributes.js';
import type { Figure } from '../../figures/figure.js';
import type { Look } from '../../look/look.js';
import type { Shown } from '../../options/sheet.js';
import type { Words } from '../../words/format.js';
import { drawArea } from './area-drawing.js';
import { drawBins } from './bins-drawing.js';
import { drawMap } from './map-drawing.js';
import { drawNumber } from './number-drawing.js';

/** How a picture looks, and in how much space. */
export interface DrawingOptions {
  /** In px. */
  readonly width: number;
  /** In px; `null` for the usual one of the tag. */
  readonly height: number | null;
  readonly look: Look;
  readonly words: Words;
}

/** The content of a tag, drawn without a page. */
export interface Drawing {
  /** What is drawn: a chart of month ends has fewer days than its figure. */
  readonly figure: Figure;
  readonly shown: Shown;
  /** What is drawn in a sentence, as a screen reader reads it. */
  readonly sentence: (label: string) => string;
  /** Notes that a caption adds after how the figure was counted. */
  readonly notes: readonly string[];
}

/** Draws a figure that is not empty, as its tag does with these attributes. */
export type Draw<F extends Figure> = (
  figure: F,
  read: AttributeReader,
  options: DrawingOptions,
) => Promise<Drawing>;

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
