// What a screen reader finds on a page, as Chromium tells it.

/** Most stops of the tab key that are followed. */
const STOPS = 400;

/** Keys that are tried in each picture. */
const KEYS = ['End', 'ArrowLeft', 'PageUp', 'ArrowDown', 'ArrowDown', 'Escape'];

/**
 * The accessibility tree of a page, a line for each node that a screen reader meets.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<{lines: string[], count: number}>}
 */
export async function treeOf(page) {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const visit = (node, depth) => {
    const role = node.role?.value ?? '';
    // Boxes of a line only repeat the text that they are in.
    const isMet = !node.ignored && role !== 'InlineTextBox' && role !== 'none';
    if (isMet) lines.push(`${'  '.repeat(depth)}${lineOf(node)}`);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child, depth + (isMet ? 1 : 0));
    }
  };
  if (nodes[0]) visit(nodes[0], 0);
  return { lines, count: lines.length };
}

/** Role, name, description and states of a node. */
function lineOf({ role, name, description, properties = [] }) {
  const states = properties
    .filter(({ name: state }) => ['level', 'expanded', 'pressed', 'checked'].includes(state))
    .map(({ name: state, value }) => `${state}=${value.value}`);
  return [
    role?.value,
    name?.value ? JSON.stringify(name.value) : '',
    description?.value ? `(${description.value})` : '',
    states.join(' '),
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Walks over a page by the tab key and tries keys in each picture.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string[]>} a line for each stop, and for each key what is read out
 */
export async function announced(page) {
  const lines = [];
  const first = await focused(page);
  for (let stop = 1; stop <= STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const { line, isPicture, isPage } = await focused(page);
    // The tab key has left the page.
    if (isPage && stop > 1) break;
    if (line === first.line && isPage) break;
    lines.push(`Tab ${stop}: ${line}`);
    if (!isPicture) continue;
    for (const key of KEYS) {
      await page.keyboard.press(key);
      lines.push(`    ${key}: ${await voice(page)}`);
    }
  }
  return lines;
}

/** The element in focus, as a screen reader would read it. */
async function focused(page) {
  const handle = await page.evaluateHandle(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  });
  const element = handle.asElement();
  const isPage = !element || (await element.evaluate((at) => at === document.body));
  if (isPage) return { line: 'the page', isPicture: false, isPage };
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    backendNodeId: await element.backendNodeId(),
    fetchRelatives: false,
  });
  await session.detach();
  return {
    line: nodes[0] ? lineOf(nodes[0]) : '',
    isPicture: await element.evaluate((at) => at.matches('[role=application]')),
    isPage,
  };
}

/** The text of the live region beside the picture in focus. */
const voice = (page) =>
  page.evaluate(() => {
    let root = document;
    while (root.activeElement?.shadowRoot?.activeElement) root = root.activeElement.shadowRoot;
    return root.querySelector?.('[aria-live]')?.textContent.trim() ?? '';
  });
