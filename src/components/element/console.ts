import { cut } from '../../words/cut.js';

/** Length of a value in a message. */
const LONGEST = 80;
/** Most messages on the console of one page. */
const MOST = 10;

const told = new Set<string>();

/**
 * Tells the author of the page on the console what is wrong and what to do: once for each cause, and
 * at most ten times on a page.
 * @param key the cause: of the messages with the same key only the first is written
 */
export function tellAuthor(element: Element, key: string, sentence: string): void {
  if (told.size >= MOST || told.has(key)) return;
  told.add(key);
  const last = told.size === MOST ? ' (Further messages of kpi-widgets are not shown.)' : '';
  console.warn(`<${openingOf(element)}>: ${sentence}${last}`);
}

/** Enough of a tag to find it in the source of the page. */
function openingOf({ localName, attributes }: Element): string {
  const known = ['id', 'src', 'metric', 'measure']
    .map((name) => attributes.getNamedItem(name))
    .filter((found) => found !== null)
    .map(({ name, value }) => ` ${name}="${cut(value, LONGEST)}"`);
  return localName + known.join('');
}
