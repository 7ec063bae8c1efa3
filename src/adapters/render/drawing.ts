import type { AttributeReader } from '../../components/element/attributes.js';
import type { Figure } from '../../figures/figure.js';
import type { Look } from '../../look/look.js';
import type { Shown } from '../../options/sheet.js';
import type { Words } from '../../words/format.js';

/** How a picture looks, and in how much space. */
export interface DrawingOptions {
  /** In px. */
  readonly width: number;
  /** In px; `null` for the usual one of the tag. */
  readonly height: number | null;
  readonly look: Look;
  readonly words: Words;
  /** Whether a map names its largest communities; by default it does. */
  readonly names?: boolean;
}

/** The content of a tag, drawn without a page. */
export interface Drawing {
  /** The figure that is drawn. A chart of month ends has fewer days than the figure of its tag. */
  readonly figure: Figure;
  readonly shown: Shown;
  /** Says in a sentence what the drawing shows, as a screen reader reads it. */
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
