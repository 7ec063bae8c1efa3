import type { AttributeReader } from '../../components/element/attributes.js';
import type { Figure } from '../../figures/figure.js';
import { figureOf } from '../../engine/engine.js';
import { countedOf, type FigureKind } from '../../kinds/kind.js';
import { captionLine, captionOf } from '../../words/captions.js';
import type { Words } from '../../words/format.js';
import type { TextTable } from '../../words/tables.js';
import type { PageTag } from '../page-tags.js';
import type { TagQuestion } from '../tag-questions.js';
import { withoutFolders } from '../without-folders.js';
import type { Drawing, DrawingOptions } from './drawing.js';
import { draw } from './drawings.js';

/** The content of a tag, counted without a page. */
export interface TagView {
  readonly tag: PageTag;
  readonly kind: FigureKind;
  /** The addresses of its files have no folders of this computer. */
  readonly figure: Figure;
  readonly heading: string;
  readonly read: AttributeReader;
  readonly words: Words;
}

/**
 * Answers the question of a tag.
 * @throws KpiError if a file cannot be loaded or read
 */
export async function viewOf(
  tag: PageTag,
  { kind, request, read }: TagQuestion,
  words: Words,
): Promise<TagView> {
  const figure = withoutFolders(await figureOf(kind, request));
  const heading = read.text('label') || kind.label(request, words);
  return { tag, kind, figure, heading, read, words };
}

/** Draws what a tag shows; `null` if its figure is empty. */
export const drawingOf = async (
  { tag, figure, read, words }: TagView,
  options: Omit<DrawingOptions, 'words'>,
): Promise<Drawing | null> =>
  figure.empty ? null : draw(tag.name, figure, read, { ...options, words });

/** How a figure was counted, how recent the data are, and the notes on its picture: the caption of a tag. */
export const captionOfView = (
  { kind, words }: TagView,
  { figure, notes }: Pick<Drawing, 'figure' | 'notes'>,
): string => captionLine([captionOf(countedOf(kind, figure, words), figure, words), ...notes]);

/** The short tables of what a tag shows; none for a number. */
export const tablesOfView = async (
  { kind, heading, words }: TagView,
  { figure }: Pick<Drawing, 'figure'>,
): Promise<readonly TextTable[]> => (await kind.tables?.())?.short(figure, heading, words) ?? [];
