import type { KpiError } from '../data/errors.js';
import type { Figure } from '../figures/figure.js';

/** The figure is on the page and can be seen. An empty one is a load, too. */
export class KpiLoadEvent extends Event {
  static readonly eventName = 'kpi-load';

  constructor(
    /** What the element shows. */
    readonly figure: Figure,
  ) {
    super(KpiLoadEvent.eventName, { bubbles: true, composed: true });
  }
}

/** The element cannot show what it was asked for; a sentence on it says why. */
export class KpiErrorEvent extends Event {
  static readonly eventName = 'kpi-error';

  constructor(readonly error: KpiError) {
    super(KpiErrorEvent.eventName, { bubbles: true, composed: true });
  }
}

/** What a reader has chosen to see of a chart. */
export interface Selection {
  /** Names of the series that are shown, as the legend has them; `null` for all. */
  readonly series: readonly string[] | null;
  /** First and last ISO date; `null` for all. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The reader has hidden or shown series, or zoomed. */
export class KpiSelectEvent extends Event {
  static readonly eventName = 'kpi-select';

  constructor(readonly selection: Selection) {
    super(KpiSelectEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kpi-load': KpiLoadEvent;
    'kpi-error': KpiErrorEvent;
    'kpi-select': KpiSelectEvent;
  }
}
