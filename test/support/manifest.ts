interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
}

/** The tags, with the CSS properties and the parts that the manifest names. */
export async function styleHooks(): Promise<
  { readonly tag: string; readonly properties: string[]; readonly parts: string[] }[]
> {
  const answer = await fetch('/custom-elements.json');
  const { modules } = (await answer.json()) as { modules: { declarations: Declaration[] }[] };
  return modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, cssProperties = [], cssParts = [] }) =>
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
