/** What stands in a tag whose closing tag is missing, and hardly ever in a fallback. */
const SWALLOWED =
  'h1, h2, h3, h4, h5, h6, script, kpi-big-number, hub-area-chart, community-map, community-bins';

/** Whether other parts of the page stand inside an element. */
export const hasSwallowed = (element: Element): boolean =>
  element.querySelector(SWALLOWED) !== null;
