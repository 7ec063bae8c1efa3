import custom from '../../custom-elements.json';

interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
  readonly attributes?: readonly {
    readonly name: string;
    readonly fieldName?: string;
    readonly type?: { readonly text: string };
  }[];
}

/** The declarations of the elements in the manifest. */
export const ELEMENTS = (custom as { modules: { declarations: Declaration[] }[] }).modules
  .flatMap(({ declarations }) => declarations)
  .filter((one): one is Declaration & { readonly tagName: string } => one.tagName !== undefined);

/** Every attribute of every tag, with its fixed words, if it has some, and whether it is a flag. */
export const ATTRIBUTES: readonly {
  readonly tag: string;
  readonly attribute: string;
  readonly words: readonly string[];
  readonly isFlag: boolean;
}[] = ELEMENTS.flatMap(({ tagName: tag, attributes = [] }) =>
  attributes.map(({ name, type }) => ({
    tag,
    attribute: name,
    words: wordsIn(type?.text),
    isFlag: type?.text === 'boolean',
  })),
);

/** The words of a type such as `'light' | 'dark' | null`. */
export function wordsIn(type = ''): string[] {
  return [...type.matchAll(/'([^']*)'/g)].map(([, word]) => word!);
}

/** The tags, with the CSS properties and the parts that the manifest names. */
export const STYLE_HOOKS: readonly {
  readonly tag: string;
  readonly properties: readonly string[];
  readonly parts: readonly string[];
}[] = ELEMENTS.map(({ tagName, cssProperties = [], cssParts = [] }) => ({
  tag: tagName,
  properties: cssProperties.flatMap(({ name }) => expanded(name)),
  parts: cssParts.map(({ name }) => name),
}));

/** The manifest names the first of ten colours for all of them. */
function expanded(name: string): string[] {
  if (name !== '--kpi-color-1') return [name];
  return Array.from({ length: 10 }, (_, index) => `--kpi-color-${index + 1}`);
}
