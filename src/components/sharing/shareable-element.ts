import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { FigureRequest } from '../../engine/requests.js';
import type { Figure } from '../../figures/figure.js';
import type { FigureKind } from '../../kinds/kind.js';
import type { Look } from '../../look/look.js';
import type { Shown } from '../../options/sheet.js';
import type { PictureType } from '../../render/picture-file.js';
import type { Words } from '../../words/format.js';
import type { AttributeReader } from '../element/attributes.js';
import { later } from '../../render/later.js';
import { KpiAttributes } from '../element/kpi-attributes.js';
import type { Content } from './content.js';
import { Sharing, toolbarRoom } from './sharing.js';
import type { ShortTables } from './short-tables.js';

/** A widget whose figure can leave the page: as CSV, as a picture file, by its toolbar and as tables. */
export abstract class ShareableElement<
  R extends FigureRequest,
  F extends Figure,
> extends KpiAttributes {
  readonly #sharing = new Sharing(this, () => this.#content());
  #shortTables: ShortTables<F> | null = null;
  #isAsked = false;
  #isControlled = false;

  /** The kind of figure that the element shows. */
  protected abstract readonly figureKind: FigureKind<R, F>;

  /**
   * The figure that the element shows: a plain object with its value or series, the dates covered and
   * the problems in the files; `null` until one is loaded.
   */
  abstract get figure(): F | null;

  /** The request that the figure answers; `null` while there is none. */
  protected abstract get answered(): R | null;

  /** Writes numbers, days and sentences in the language of the page. */
  protected abstract words: Words;

  /** Colours and font of the figure; the same object until one of them changes. `null` if nothing is drawn. */
  protected abstract get look(): Look | null;

  /** Whether no figure will come. */
  protected abstract get isOver(): boolean;

  /** The title: the author's `label`, else one made from the request. */
  protected abstract get heading(): string;

  /**
   * Returns the figure as CSV: a row for each thing drawn, numbers in full precision, ISO dates, and an
   * apostrophe before text that a spreadsheet would run as a formula. Rejects with `InvalidStateError`
   * while `figure` is `null`.
   */
  toCSV(): Promise<string> {
    return this.#sharing.csv();
  }

  /**
   * Returns the figure as a picture file, with title and source: `image/svg+xml`, or `image/png` with
   * two pixels for each CSS pixel. Rejects with `InvalidStateError` while there is nothing to draw.
   */
  toImage(type: PictureType = 'image/png'): Promise<Blob> {
    return this.#sharing.imageOf(type);
  }

  /** The part of the figure that is shown, and that the caption describes. */
  protected shownOf(figure: F): F {
    return figure;
  }

  /** Notes that the caption adds after how the figure was counted. */
  protected captionNotes(): readonly string[] {
    return [];
  }

  /** Renders notes that can be opened, at the end of the caption. */
  protected renderNotes(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The notes in a picture file: all of them. */
  protected fileNotes(): readonly string[] {
    return this.captionNotes();
  }

  /** Content of a picture file; `null` while there is nothing to draw. */
  protected abstract shown(figure: F): Shown | null;

  /**
   * Reads all attributes of the element: keeps those that say how the figure is shown, and returns the
   * request for the engine.
   */
  protected abstract readAttributes(read: AttributeReader): R;

  /** Whether the element has a row of buttons under its figure (`controls`). */
  protected get hasControls(): boolean {
    return this.#isControlled;
  }

  /** Reads whether the element has these buttons. */
  protected readSharing(read: AttributeReader): void {
    this.#isControlled = read.flag('controls');
  }

  /** The row of buttons, or room for it while the figure or the buttons are on their way. */
  protected renderToolbar(): TemplateResult | typeof nothing {
    if (!this.hasControls || this.isOver) return nothing;
    return this.figure ? this.#sharing.renderToolbar(this.words) : toolbarRoom();
  }

  protected renderTables(): TemplateResult | typeof nothing {
    return this.#shortTables?.render() ?? nothing;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.figure && this.hasControls) this.#sharing.askForToolbar();
    if (this.figure && this.figureKind.tables && !this.#isAsked) {
      this.#isAsked = true;
      later(() => void this.#addShortTables());
    }
  }

  /** They are for screen readers. If they cannot be loaded, the picture is shown without them. */
  async #addShortTables(): Promise<void> {
    const late = await import('./short-tables.js').catch(() => null);
    if (!late) return void (this.#isAsked = false);
    this.#shortTables = new late.ShortTables<F>(
      this,
      () => this.figureKind.tables,
      () => {
        const { figure, heading, words } = this;
        return figure && [this.shownOf(figure), heading, words, figure];
      },
    );
    this.requestUpdate();
  }

  #content(): Content | null {
    const { answered, figure, figureKind, heading, look, words } = this;
    if (!answered || !figure) return null;
    const part = this.shownOf(figure);
    return {
      host: this,
      kind: figureKind,
      request: answered,
      figure: part,
      heading,
      notes: this.fileNotes(),
      shown: this.shown(part),
      look,
      words,
    };
  }
}
