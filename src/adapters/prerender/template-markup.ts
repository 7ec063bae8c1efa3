import { nothing, type TemplateResult } from 'lit';
import { escaped } from '../../words/escaped.js';

/** Attribute that stands for the text of an element which a template sets as a property. */
export const TEXT = 'data-text';

/** Whether a text of a template ends within a tag. */
const endsInTag = (html: string): boolean => html.lastIndexOf('<') > html.lastIndexOf('>');

/** The end of a text of a template before a value without quotes: of an attribute, a property or an event. */
const BEFORE_VALUE = /\s([.?@]?)([\w-]+)=$/;

/**
 * Writes a template of an element as HTML. So a page that has run no script shows the same as the element.
 * Events are left out.
 */
export function markupOfTemplate(view: unknown): string {
  if (Array.isArray(view)) return view.map(markupOfTemplate).join('');
  if (typeof view === 'string' || typeof view === 'number') return escaped(String(view));
  if (!isTemplate(view)) return '';
  const { strings, values } = view;
  let html = '';
  strings.forEach((text, at) => {
    html += text;
    if (at === values.length) return;
    const value = values[at];
    if (!endsInTag(html)) return void (html += markupOfTemplate(value));
    const [end, kind, name] = BEFORE_VALUE.exec(html) ?? [];
    if (end === undefined) return void (html += valueOf(value));
    html = html.slice(0, -end.length) + attributeOf(kind as string, name as string, value);
  });
  return html;
}

const isTemplate = (view: unknown): view is TemplateResult =>
  typeof view === 'object' && view !== null && 'strings' in view;

const valueOf = (value: unknown): string => (value === nothing ? '' : escaped(String(value)));

function attributeOf(kind: string, name: string, value: unknown): string {
  if (kind === '@' || value === nothing) return '';
  if (kind === '?') return value ? ` ${name}=""` : '';
  return ` ${name === 'textContent' ? TEXT : name}="${valueOf(value)}"`;
}
