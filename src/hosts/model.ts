/**
 * What a host keeps of a widget: the traits of its object in Python, or the JSON of a page. This is the part of
 * anywidget's contract that the door uses.
 */
export interface Model {
  get(name: string): unknown;
  on(event: string, listener: () => void): void;
  off(event: string, listener: () => void): void;
}

/** A sentence for the author: why a model is no widget. */
export class ModelFault extends Error {}

/**
 * The names under which a model may have an attribute: `group-by` as in HTML, and `group_by`, as names in Python have no
 * hyphen.
 */
export const namesOf = (attribute: string): readonly string[] => [
  ...new Set([attribute, attribute.replaceAll('-', '_')]),
];

/** The value of a model under the first of some names that it has; `undefined` if it has none of them. */
export const valueOf = (model: Model, names: readonly string[]): unknown =>
  names.map((name) => model.get(name)).find((value) => value != null);

/**
 * The text of an attribute for a value of the model; `null` if the tag does not get the attribute; `undefined` if there
 * is no text for the value.
 */
export function attributeText(value: unknown): string | null | undefined {
  if (value == null || value === false) return null;
  if (value === true) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return Array.isArray(value) ? listText(value) : undefined;
}

/** A list with a text in it ends with a comma, so that a single name with blanks stays one name. */
function listText(values: readonly unknown[]): string | undefined {
  if (values.every((value) => typeof value === 'number')) return values.join(' ');
  if (!values.every((value) => ['string', 'number'].includes(typeof value))) return undefined;
  return values.map((value) => `${String(value)},`).join(' ');
}
