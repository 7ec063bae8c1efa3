import { PRERENDERED } from '../../components/element/prerendered.js';
import { escaped } from '../../words/escaped.js';
import { type SitePage, type SiteTag } from './site-tags.js';
import type { Edit } from './text-edits.js';

/** A change of the content and of the attributes of a tag. */
export interface TagChange {
  readonly tag: SiteTag;
  /** HTML between its tags; `null` for the author's own. */
  readonly content: string | null;
  /** Address of its summary; `null` to leave its attribute as it is, `''` to take it away. */
  readonly figures: string | null;
}

/** Changes the content and the attributes of a tag, as far as they are written here. */
export function tagEdits({ tag, content, figures }: TagChange): Edit[] {
  if (!tag.content) return [];
  const { places, attributesEnd, own } = tag;
  const gone = [
    ...(figures === null ? [] : [places.get('figures')]),
    places.get(PRERENDERED),
  ].flatMap((range) => (range ? [{ ...range, text: '' }] : []));
  const added = [
    ...(figures ? [` figures="${escaped(figures)}"`] : []),
    ...(content === null ? [] : [` ${PRERENDERED}="${kept(own)}"`]),
  ].join('');
  const inTag = gone.length > 0 || added !== '' ? placed(gone, attributesEnd, added) : [];
  // The author's own content stays as it is. It may have tags in it, which have edits of their own.
  const isOwn = content === null && !places.has(PRERENDERED);
  return isOwn ? inTag : [...inTag, { ...tag.content, text: content ?? own }];
}

/**
 * An attribute value that gives the text back as it was. A carriage return is written as an entity, because a parser
 * would turn it into a line feed.
 */
const kept = (own: string): string => escaped(own).replace(/\r/g, '&#13;');

/** Puts attributes at the end, where the last of those that go may stand. */
function placed(gone: readonly Edit[], end: number, added: string): Edit[] {
  const last = gone.find((one) => one.end === end);
  if (!last) return [...gone, { start: end, end, text: added }];
  return [...gone.filter((one) => one !== last), { ...last, text: added }];
}

/**
 * Changes the head of a page: what was written here goes, and other elements come to its end.
 * @param elements HTML of elements, each with the mark
 */
export function headEdits({ marked, headEnd }: SitePage, elements: readonly string[]): Edit[] {
  const text = elements.join('');
  const gone = marked.map((range) => ({ ...range, text: '' }));
  // The last of those that go may stand where the others come.
  const last = gone.find(({ end }) => end === headEnd);
  if (!last) return [...gone, ...(text === '' ? [] : [{ start: headEnd, end: headEnd, text }])];
  return [...gone.filter((one) => one !== last), { ...last, text }];
}
