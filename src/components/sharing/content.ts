import type { LitElement } from 'lit';
import type { FigureRequest } from '../../engine/requests.js';
import type { Figure } from '../../figures/figure.js';
import type { FigureKind } from '../../kinds/kind.js';
import type { Look } from '../../look/look.js';
import type { Shown } from '../../options/sheet.js';
import type { Words } from '../../words/format.js';

/** The content of a widget that files, tables and copied texts are made of. */
export interface Content {
  readonly host: LitElement;
  readonly kind: FigureKind;
  /** The request that the figure answers. */
  readonly request: FigureRequest;
  readonly figure: Figure;
  readonly heading: string;
  /** Notes that the caption adds after how the figure was counted. */
  readonly notes: readonly string[];
  /** `null` if there is nothing to draw. */
  readonly shown: Shown | null;
  /** `null` if the widget draws nothing on the page. */
  readonly look: Look | null;
  readonly words: Words;
}

/**
 * The content, where there must be some.
 * @throws {DOMException} if there is none
 */
export function present(content: Content | null): Content {
  if (content) return content;
  throw new DOMException('There is no figure (yet): wait for kpi-load', 'InvalidStateError');
}
