import type { CommunitiesFigure } from '../figures/figure.js';
import { loadGeography, type Geography } from '../look/geography.js';
import { geographyOf, type ProjectionName } from '../look/geography/projections.js';
import { DARK, LIGHT, type Look } from '../look/look.js';
import { loadSentences } from '../words/languages.js';
import { wordsFor, type Words } from '../words/format.js';
import { labelOf } from '../words/labels.js';
import { answerTo, askFor, type Asked, type FigureOptions, type MapFiles } from './map-figure.js';
import { drawMap } from './map-drawing.js';
import { isFileName, pictureNames } from './picture-names.js';
import { FONT, pngOf } from './png.js';

export type PictureFormat = 'png' | 'svg';

/** How the pictures look. */
export interface PictureStyle {
  /** Name of the map of all communities, without an ending: letters of English, digits, `.`, `_`, `-`. */
  readonly name: string;
  readonly formats: readonly PictureFormat[];
  readonly projection: ProjectionName;
  /** In px. */
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  /** Of the circles: `#rrggbb`. */
  readonly color: string;
  /** In px, from one side of the smallest circle to the other. */
  readonly leastSize: number;
  /** Whether a title and where the data come from stand in the picture. */
  readonly caption: boolean;
  /** BCP 47, of the words. */
  readonly language: string;
}

/** What is not given is as in the usage notebook. */
export interface PictureOptions extends FigureOptions, Partial<PictureStyle> {}

export const DEFAULTS: PictureStyle = {
  name: '2i2c_hubs_map',
  formats: ['png', 'svg'],
  projection: 'natural-earth',
  width: 1500,
  height: 800,
  theme: 'light',
  color: '#E14E4F',
  leastSize: 10,
  caption: false,
  language: 'en',
};

/** A map, as files. */
export interface MapPicture {
  /** `null`: all communities. */
  readonly constellation: string | null;
  readonly title: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /**
   * Communities that are on it, those at its edge among them; that have no coordinates; that are outside
   * of what it shows; that lie beyond it and are rings at its edge.
   */
  readonly shown: number;
  readonly unplaced: number;
  readonly offMap: number;
  readonly atEdge: number;
}

/** The maps of some files, before they are drawn. */
export interface MapPictures {
  /** All communities. */
  readonly figure: CommunitiesFigure;
  /** How many there will be: one of all, and one for each constellation. */
  readonly count: number;
  /** Draws them one after the other. */
  readonly pictures: AsyncGenerator<MapPicture, void>;
}

/**
 * A map of all communities and one for each constellation, with nothing of a page: the same code that
 * draws `<community-map>`, and a PNG by resvg. The same files and options give the same bytes.
 * @throws KpiError where a file cannot be had or read, RangeError where `name` is none for a file
 */
export async function mapPictures(
  files: MapFiles,
  options: PictureOptions = {},
): Promise<MapPictures> {
  const style = { ...DEFAULTS, ...options };
  if (!isFileName(style.name)) throw new RangeError(`“${style.name}” is no name for a file`);
  const asked = askFor(files, options);
  const figure = await answerTo(asked);
  const constellations = figure.constellations.flatMap(({ name }) => (name === null ? [] : [name]));
  return {
    figure,
    count: 1 + constellations.length,
    pictures: drawAll(asked, figure, constellations.sort(), style),
  };
}

async function* drawAll(
  asked: Asked,
  figure: CommunitiesFigure,
  constellations: readonly string[],
  style: PictureStyle,
): AsyncGenerator<MapPicture, void> {
  const { name, projection, theme, color, language } = style;
  await loadSentences(language);
  const words = wordsFor(language);
  const look: Look = {
    ...(theme === 'dark' ? DARK : LIGHT),
    font: `${FONT}, Arial, Helvetica, sans-serif`,
    accent: color,
  };
  const geography = await loadGeography(`${geographyOf(projection)}-fine`);
  const names = pictureNames(constellations, [name]);
  const draw = (one: Drawn): Promise<MapPicture> => drawOne(one, look, words, geography, style);
  yield draw({ asked, figure, constellation: null, name });
  for (const constellation of constellations) {
    const request = {
      ...asked.request,
      scope: { ...asked.request.scope, constellation: [constellation] },
    };
    yield draw({
      asked: { ...asked, request },
      figure: await answerTo({ ...asked, request }),
      constellation,
      name: names.get(constellation) as string,
    });
  }
}

interface Drawn {
  readonly asked: Asked;
  readonly figure: CommunitiesFigure;
  readonly constellation: string | null;
  readonly name: string;
}

async function drawOne(
  { asked, figure, constellation, name }: Drawn,
  look: Look,
  words: Words,
  geography: Geography,
  style: PictureStyle,
): Promise<MapPicture> {
  const title = labelOf(asked.request, words);
  const { svg, ...counts } = drawMap(figure, title, look, words, geography, style);
  const files = [];
  for (const format of style.formats) {
    const bytes = format === 'png' ? await pngOf(svg) : new TextEncoder().encode(svg);
    files.push({ name: `${name}.${format}`, bytes });
  }
  const { shown, unplaced, offMap, atEdge } = counts;
  return { constellation, title, files, shown, unplaced, offMap, atEdge };
}
