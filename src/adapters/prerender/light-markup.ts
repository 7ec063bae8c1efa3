import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { escaped } from '../../words/escaped.js';
import { TEXT } from './template-markup.js';

/** Prefix of our classes on a page, where other styles may have the same names. */
export const PREFIX = 'kpi-d-';

/** Content for between the tags of an element. */
export interface LightMarkup {
  readonly html: string;
  /** The classes in it, without their prefix. */
  readonly classes: ReadonlySet<string>;
}

export interface LightOptions {
  /** Whether it stands in a paragraph, which a block would end. */
  readonly isInParagraph: boolean;
  /** The language of all of it. */
  readonly language: string;
  /** Pictures by the class of the box that each stands in. */
  readonly pictures: Readonly<Record<string, string>>;
  /** By colour of a sign in a legend: what stands for it on light and dark pages. */
  readonly colors: ReadonlyMap<string, string>;
}

/** Parts that are of use to nobody without scripts, by class. */
const WITHOUT_USE: ReadonlySet<string> = new Set(['cues', 'voice', 'unseen']);

/** Elements that may stand in a paragraph. All others become a `span` there. */
const PHRASES: ReadonlySet<string> = new Set('span b bdi i small svg path circle rect'.split(' '));
const WITHOUT_PLACE: ReadonlySet<string> = new Set(['table', 'ul']);

/** Attributes of elements that are no pictures: those that a reader notices. Buttons become texts. */
const KEPT: ReadonlySet<string> = new Set(
  'class lang dir style scope role aria-level aria-label data-room title'.split(' '),
);
/** Roles of what can be used, which nothing here can, and of what only announces. */
const ROLES_OF_USE: ReadonlySet<string> = new Set(['toolbar', 'application', 'status', 'group']);

/** Turns what an element renders in its shadow root into content for between its tags: a text to read, with nothing to press. */
export function lightMarkup(shadow: string, options: LightOptions): LightMarkup {
  const classes = new Set<string>();

  function written(node: Tree.ChildNode): string {
    if ('value' in node) return escaped(node.value.replace(/\s+/g, ' '));
    if (!('tagName' in node)) return '';
    const given = new Map(node.attrs.map(({ name, value }) => [name, value]));
    const own = (given.get('class') ?? '').split(/\s+/).filter(Boolean);
    if (own.some((name) => WITHOUT_USE.has(name))) return '';
    // The room of buttons that come later.
    const isRoom = own.includes('buttons');
    const picture = own.map((name) => options.pictures[name]).find((one) => one !== undefined);
    const inside = isRoom
      ? ''
      : (picture ?? given.get(TEXT) ?? node.childNodes.map(written).join(''));
    if (options.isInParagraph && WITHOUT_PLACE.has(node.tagName)) return '';
    const name = nameOf(node.tagName, options);
    if (name === 'span' && node.tagName !== 'span' && node.tagName !== 'button') own.push('block');
    own.forEach((one) => classes.add(one));
    if (given.has('data-room')) classes.add('data-room');
    const isSvg = String(node.namespaceURI).endsWith('/svg');
    const kept = [...given].filter(([key, value]) => isSvg || isKept(key, value, given, options));
    const attributes = kept
      .filter(([key]) => key !== 'class')
      .map(([key, value]) => {
        const color = isSvg && (key === 'fill' || key === 'stroke') && options.colors.get(value);
        return ` ${key}="${escaped(color || value)}"`;
      });
    const list = own.map((one) => PREFIX + one).join(' ');
    const start = `${name}${list && ` class="${list}"`}${attributes.join('')}`;
    return `<${start}>${given.has(TEXT) ? escaped(inside) : inside}</${name}>`;
  }

  const html = parseFragment(shadow).childNodes.map(written).join('');
  return { html: tidied(html, options), classes };
}

const nameOf = (tag: string, { isInParagraph }: LightOptions): string => {
  if (tag === 'button') return 'span';
  return isInParagraph && !PHRASES.has(tag) ? 'span' : tag;
};

function isKept(
  name: string,
  value: string,
  all: ReadonlyMap<string, string>,
  { language }: LightOptions,
): boolean {
  if (!KEPT.has(name) || (name === 'lang' && value === language)) return false;
  const role = all.get('role') ?? '';
  if (name === 'role') return !ROLES_OF_USE.has(value);
  // A text without buttons needs no attributes that explain buttons, and no tooltips of them.
  if (name === 'title') return role === '';
  return name !== 'aria-label' || role === 'img';
}

const BLOCK = '(?:div|p|ol|ul|li|summary|table|caption|thead|tbody|tr|th|td)';
const BLANKS_BEFORE = new RegExp(` +(?=</?${BLOCK}\\b)`, 'g');
const BLANKS_AFTER = new RegExp(`(</?${BLOCK}\\b[^>]*>) +`, 'g');

/** Removes the blanks around blocks. In a paragraph there are none, and words would touch without them. */
const tidied = (html: string, { isInParagraph }: LightOptions): string =>
  isInParagraph ? html : html.replace(BLANKS_BEFORE, '').replace(BLANKS_AFTER, '$1');
