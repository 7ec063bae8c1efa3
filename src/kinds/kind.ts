import type { TidyTable } from '../data/to-csv.js';
import type { Counting } from '../engine/counting.js';
import type { FigureRequest } from '../engine/requests.js';
import type { Figure } from '../figures/figure.js';
import type { Words } from '../words/format.js';
import type { TextTable, WholeTable } from '../words/tables.js';

/**
 * A kind of figure: the files it is counted from, how it is counted, and all that is said of it. An
 * element shows figures of one kind; nothing else knows which kinds there are.
 */
export interface FigureKind<
  R extends FigureRequest = FigureRequest,
  F extends Figure = Figure,
> extends Counting<R, F> {
  /**
   * The title of a widget whose author gives none. It is made from the request alone, so that it can
   * be shown while the data load and when they do not come.
   */
  label(request: R, words: Words): string;

  /** How a figure that is not empty was counted: the first parts of its caption. */
  counted(figure: F, words: Words): readonly string[];

  /**
   * Says in a sentence what a figure shows. It is read aloud in place of the picture.
   * @param label title of the widget
   */
  summary(figure: F, label: string, words: Words): string;

  /**
   * Makes the one table of a figure, with a row for each thing that is drawn; the CSV file is made from
   * it. Its code is loaded when somebody asks for it.
   */
  tidy(figure: F): Promise<TidyTable>;

  /** Loads the tables of a figure that is drawn. A figure that is one number has none. */
  readonly tables?: () => Promise<FigureTables<F>>;
}

/** A figure as tables of text. */
export interface FigureTables<F extends Figure = Figure> {
  /**
   * The picture in short, for readers who do not see it; none if the figure is empty.
   * @param label title of the widget
   */
  short(figure: F, label: string, words: Words): readonly TextTable[];

  /** The ways to list every number of the picture, of which the first is shown at first. */
  readonly whole: readonly WholeTableOf<F>[];
}

/** A table of every number in a picture. */
export interface WholeTableOf<F extends Figure = Figure> {
  /** Its name, if there are several to choose from. */
  readonly name?: (words: Words) => string;
  /** @param label title of the widget */
  table(figure: F, label: string, words: Words): WholeTable;
}

/** The parts of a caption on how a figure was counted; none if it is empty. */
export const countedOf = <F extends Figure>(
  kind: Pick<FigureKind<never, F>, 'counted'>,
  figure: F,
  words: Words,
): readonly string[] => (figure.empty ? [] : kind.counted(figure, words));
