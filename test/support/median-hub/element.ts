import { html, type TemplateResult } from 'lit';
import { property } from '../../../src/components/element/property.js';
import type { AttributeReader } from '../../../src/components/element/attributes.js';
import { KpiElement } from '../../../src/components/element/kpi-element.js';
import { elementStyles } from '../../../src/components/element/kpi-element.styles.js';
import { HUB_ACTIVITY } from '../../../src/data/formats.js';
import type { Shown } from '../../../src/options/sheet.js';
import { MEDIAN_HUB, type MedianHubFigure, type MedianHubRequest } from './kind.js';

/** An element for the kind of figure that the kit does not have. */
export class MedianHub extends KpiElement<MedianHubRequest, MedianHubFigure> {
  static override styles = [elementStyles];

  @property() timescale: 'monthly' | 'daily' = 'monthly';

  protected override readonly figureKind = MEDIAN_HUB;

  protected override readAttributes(read: AttributeReader): MedianHubRequest {
    return {
      figure: 'median-hub',
      src: read.address('src', HUB_ACTIVITY),
      timescale: read.decisiveWord('timescale', ['monthly', 'daily']),
      ...this.asked(read),
    };
  }

  protected override shown({ median }: MedianHubFigure): Shown | null {
    return median && { plan: null, value: median.hub };
  }

  protected override renderFigure(figure: MedianHubFigure): TemplateResult {
    return html`<p part="value">${MEDIAN_HUB.summary(figure, this.heading, this.words)}</p>`;
  }

  protected override renderPlace(content: TemplateResult): TemplateResult {
    return html`<p part="value">${content}</p>`;
  }
}

customElements.define('median-hub', MedianHub);
