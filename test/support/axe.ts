import { expect } from '@open-wc/testing';

/** The part of axe that is used here. */
interface Axe {
  run(element: Element, options: object): Promise<{ violations: readonly Violation[] }>;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

declare global {
  interface Window {
    axe?: Axe;
  }
}

/** WCAG 2.0 to 2.2, A and AA, and what is good practice besides. */
export const TAGS = [...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']];

/**
 * Returns what axe finds wrong in an element, a line for each place. `accessible()` runs axe's
 * default rules, which leave out a part of WCAG 2.2: `target-size` has to be turned on.
 */
export async function findings(element: Element): Promise<string[]> {
  await expect(element).to.be.accessible();
  const { violations } = await window.axe!.run(element, {
    runOnly: TAGS,
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}
