import type { CommunitiesFigure } from '../kinds/communities/figure.js';
import { loadGeography, type Geography } from '../look/geography.js';
import { lateProjections, lateUnitedStates } from '../look/geography/late-projections.js';
import { geographyOf, type ProjectionName } from '../look/geography/projections.js';
import { DARK, LIGHT, type Look } from '../look/look.js';
import { loadSentences } from '../words/languages.js';
import { wordsFor, type Words } from '../words/format.js';
import { COMMUNITIES_KIND } from '../kinds/communities/kind.js';
import {
  answerTo,
  askFor,
  type NamedRequest,
  type FigureOptions,
  type MapFiles,
} from './map-figure.js';
import { drawMap } from './map-drawing.js';
import { isFileName, pictureNames } from './picture-names.js';
import { FONT, pngOf } from './png.js';

export type PictureFormat = 'png' | 'svg';

/** Style and file format of the pictures. */
export interface PictureStyle {
  /** File name of the map of all communities, without an ending: A-Z, a-z, digits, `.`, `_`, `-`. */
  readonly name: string;
  readonly formats: readonly PictureFormat[];
  readonly projection: ProjectionName;
  /** Size of a picture in px. */
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  /** Colour of the circles: `#rrggbb`. */
  readonly color: string;
  /** Diameter of the smallest circle, in px. */
  readonly leastSize: number;
  /** Whether the picture has a title, and a text on the source of the data. */
  readonly caption: boolean;
  /** Language of the words, as a BCP 47 tag. */
  readonly language: string;
}

/** Options for the pictures. The defaults are those of the usage notebook. */
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

/** A map, as one or more files. */
export interface MapPicture {
  /** The constellation whose communities are on the map; `null` for all communities. */
  readonly constellation: string | null;
  readonly title: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /**
   * Numbers of communities: on the map, with those at its edge (`shown`); without coordinates (`unplaced`);
   * outside what the projection shows (`offMap`); beyond the map, as rings at its edge (`atEdge`).
   */
  readonly shown: number;
  readonly unplaced: number;
  readonly offMap: number;
  readonly atEdge: number;
}

/** The maps to be drawn from some files. */
export interface MapPictures {
  /** All communities. */
  readonly figure: CommunitiesFigure;
  /** Number of maps: one of all communities, and one for each constellation. */
  readonly count: number;
  /** The maps. Each is drawn when it is asked for. */
  readonly pictures: AsyncGenerator<MapPicture, void>;
}

/**
 * Makes a map of all communities and one for each constellation, without a page. The code is that of
 * `<community-map>`, with resvg for the PNG. The same files and options give the same bytes.
 * @throws KpiError if a file cannot be loaded or read, RangeError if `name` is not a file name
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
  asked: NamedRequest,
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
  const [geography] = await Promise.all([
    loadGeography(`${geographyOf(projection)}-fine`),
    lateProjections.load(),
    lateUnitedStates.load(),
  ]);
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
  readonly asked: NamedRequest;
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
  const title = COMMUNITIES_KIND.label(asked.request, words);
  const { svg, ...counts } = drawMap(figure, title, look, words, geography, style);
  const files = [];
  for (const format of style.formats) {
    const bytes = format === 'png' ? await pngOf(svg) : new TextEncoder().encode(svg);
    files.push({ name: `${name}.${format}`, bytes });
  }
  const { shown, unplaced, offMap, atEdge } = counts;
  return { constellation, title, files, shown, unplaced, offMap, atEdge };
}
