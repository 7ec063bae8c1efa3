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

declare global {
  interface HTMLElementEventMap {
    'kpi-load': KpiLoadEvent;
    'kpi-error': KpiErrorEvent;
  }
}
