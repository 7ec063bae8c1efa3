/**
 * Attribute that says that the content between the tags is ours: `kpi-widgets prerender` has written it, and keeps the
 * author's own as the value of the attribute.
 */
export const PRERENDERED = 'data-kpi-prerendered';

/** Whether a page shows the figure of an element before any script runs. */
export const isPrerendered = (element: Element): boolean => element.hasAttribute(PRERENDERED);
