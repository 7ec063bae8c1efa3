import { css } from 'lit';

/**
 * A picture on paper: with its words it is at most 85 mm high, so that three fit on a sheet of A4. The picture takes
 * what its words leave.
 */
export const paperStyles = css`
  @media print {
    .tool {
      display: none;
    }

    :host(:not(:is(:state(error), :state(empty)))) .root:has(.chart) {
      display: flex;
      flex-direction: column;
      min-height: min(84mm, var(--kpi-height, 84mm) + 20mm);
    }

    /* An open table goes on from sheet to sheet. */
    :host .root:has(#table:not([hidden])) {
      display: block;
    }

    .root :has(> .chart),
    .root .explore {
      display: contents;
    }

    .chart {
      flex: 1 0 160px;
      height: 45mm;
      min-height: var(--picture, 160px);
      max-height: max(160px, var(--kpi-height, 84mm));
      aspect-ratio: auto;
      /* What is as wide as the screen until it is drawn anew would make the sheet wider. */
      overflow: clip;
    }

    .label,
    .chart,
    .tools,
    .series {
      break-inside: avoid;
      break-after: avoid;
    }

    /* A browser that draws nothing anew for paper makes its picture smaller. */
    .chart > svg {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
    }

    .root:has(.chart) :is(.series, .tools, .caption, .status) {
      margin-block: 0.25em 0;
      font-size: 0.75em;
      line-height: 1.3;
    }

    .series {
      gap: 0 0.5em;
    }

    .item {
      min-height: 0;
      padding: 0;
    }

    /* The slider is for readers of the page. */
    .root .with-slider > .chart {
      padding: 0;
    }

    .chart > .explored {
      inset-block-end: 0;
      overflow: hidden;
    }
  }
`;
