interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
  readonly attributes?: readonly {
    readonly name: string;
    readonly type?: { readonly text: string };
  }[];
}

async function declarations(): Promise<Declaration[]> {
  const answer = await fetch('/custom-elements.json');
  const { modules } = (await answer.json()) as { modules: { declarations: Declaration[] }[] };
  return modules.flatMap((module) => module.declarations);
}

/** Every attribute of every tag: its words, where it has fixed ones, and whether it is there or not. */
export async function attributes(): Promise<
  {
    readonly tag: string;
    readonly attribute: string;
    readonly words: string[];
    readonly isFlag: boolean;
  }[]
> {
  return (await declarations()).flatMap(({ tagName: tag, attributes: all = [] }) =>
    tag === undefined
      ? []
      : all.map(({ name, type: { text } = { text: '' } }) => ({
          tag,
          attribute: name,
          words: [...text.matchAll(/'([^']*)'/g)].map(([, word]) => word!),
          isFlag: text === 'boolean',
        })),
  );
}

/** The tags, with the CSS properties and the parts that the manifest names. */
export async function styleHooks(): Promise<
  { readonly tag: string; readonly properties: string[]; readonly parts: string[] }[]
> {
  return (await declarations()).flatMap(({ tagName, cssProperties = [], cssParts = [] }) =>
    tagName === undefined
      ? []
      : [
          {
            tag: tagName,
            properties: cssProperties.flatMap(({ name }) => expanded(name)),
            parts: cssParts.map(({ name }) => name),
          },
        ],
  );
}

/** The first of ten stands for all of them. */
const expanded = (name: string): string[] =>
  name === '--kpi-color-1'
    ? Array.from({ length: 10 }, (_, index) => `--kpi-color-${index + 1}`)
    : [name];
