import type { KpiError } from '../../data/errors.js';
import type { Figure, KnownFigure } from '../../figures/figure.js';

/** A figure is on the page, possibly an empty one. A refresh that brings a new figure fires it again. */
export class KpiLoadEvent<F extends Figure = KnownFigure> extends Event {
  static readonly eventName = 'kpi-load';

  constructor(
    /** The figure that the element shows. */
    readonly figure: F,
  ) {
    super(KpiLoadEvent.eventName, { bubbles: true, composed: true });
  }
}

/** The element cannot show its figure, or cannot refresh it; a sentence in its status says why. */
export class KpiErrorEvent extends Event {
  static readonly eventName = 'kpi-error';

  constructor(readonly error: KpiError) {
    super(KpiErrorEvent.eventName, { bubbles: true, composed: true });
  }
}

/** The part of a chart that the reader has chosen to see. */
export interface Selection {
  /** Names of the series or constellations shown, as in the legend; `null` for all. */
  readonly series: readonly string[] | null;
  /** First and last day shown, as ISO dates; `null` for all days. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The reader has hidden or shown series or constellations, or zoomed to some days. */
export class KpiSelectEvent extends Event {
  static readonly eventName = 'kpi-select';

  constructor(readonly selection: Selection) {
    super(KpiSelectEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  // Elements, documents and windows all have these: the events bubble.
  interface GlobalEventHandlersEventMap {
    'kpi-load': KpiLoadEvent;
    'kpi-error': KpiErrorEvent;
    'kpi-select': KpiSelectEvent;
  }
}
