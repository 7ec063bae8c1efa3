/** Characters of a text that are shown on each side of the place where it differs. */
const AROUND = 40;

/**
 * Returns where plain data first differ, in one line: the path to it, what was found, and what was
 * expected. An item of a list is named by its name, path or tag, or by the text that it begins with;
 * else by its index. `null` if nothing differs.
 * @param {unknown} found
 * @param {unknown} expected
 * @param {string} [at] the path so far
 * @returns {string | null}
 */
export function firstDifference(found, expected, at = '') {
  if (Object.is(found, expected)) return null;
  if (typeof found === 'string' && typeof expected === 'string') {
    return said(at, ...parted(found, expected).map((text) => JSON.stringify(text)));
  }
  if (!isNested(found) || !isNested(expected) || isList(found) !== isList(expected)) {
    return said(at, short(found), short(expected));
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const way = [at, isList(expected) ? labelOf(expected[key] ?? found[key], key) : key]
      .filter((step) => step !== '')
      .join(' / ');
    if (!Object.hasOwn(found, key)) return said(way, 'nothing', short(expected[key]));
    if (!Object.hasOwn(expected, key)) return said(way, short(found[key]), 'nothing');
    const inside = firstDifference(found[key], expected[key], way);
    if (inside !== null) return inside;
  }
  return null;
}

/**
 * The same for two texts, or for the data in them if both are JSON.
 * @param {string} found
 * @param {string} expected
 */
export function firstTextDifference(found, expected) {
  if (found === expected) return null;
  const data = [found, expected].map(parsed);
  const inside = data.includes(undefined) ? null : firstDifference(...data);
  return inside ?? firstDifference(found, expected);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const said = (at, found, expected) =>
  `${at === '' ? '' : `${at}: `}found ${found}, expected ${expected}`;

const isNested = (value) => typeof value === 'object' && value !== null;
const isList = (value) => Array.isArray(value) || ArrayBuffer.isView(value);

function labelOf(item, index) {
  if (Array.isArray(item) && typeof item[0] === 'string') return item[0];
  return item?.name ?? item?.path ?? item?.tagName ?? index;
}

/** Both texts around the first place where they differ. */
function parted(found, expected) {
  let at = 0;
  while (at < found.length && found[at] === expected[at]) at += 1;
  const from = Math.max(0, at - AROUND);
  const around = (text) =>
    `${from > 0 ? '…' : ''}${text.slice(from, at + AROUND)}${text.length > at + AROUND ? '…' : ''}`;
  return [around(found), around(expected)];
}

function short(value) {
  if (typeof value === 'number' || value === undefined) return String(value);
  const text = JSON.stringify(value);
  return text.length > 2 * AROUND ? `${text.slice(0, 2 * AROUND)}…` : text;
}
