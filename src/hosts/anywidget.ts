import '../components/community-bins.js';
import '../components/community-map.js';
import '../components/hub-area-chart.js';
import '../components/kpi-big-number.js';
import type { Model } from './model.js';
import { ModelWidget } from './model-widget.js';

export type { Model };

/** The arguments that a host passes to a widget. */
export interface Rendering {
  readonly model: Model;
  /** The place of the widget, which may be in a shadow root. */
  readonly el: HTMLElement;
}

/**
 * Shows the tag that a model names, and follows the model.
 * @returns a function that takes all of it away
 */
function render({ model, el }: Rendering): () => void {
  const widget = new ModelWidget(model, el);
  return () => widget.remove();
}

/** A widget as anywidget has them, for notebooks and for the directive `anywidget` of MyST pages. */
export default { render };
