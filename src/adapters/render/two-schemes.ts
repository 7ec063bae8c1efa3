import { LIGHT, type Look } from '../../look/look.js';
import type { SvgNode } from '../../render/svg.js';

/** A picture that follows the page's scheme by CSS: its colours are properties of a style sheet. */
export interface TwoSchemes {
  readonly drawing: SvgNode;
  /** By property: the colour on a light and on a dark page. */
  readonly colors: ReadonlyMap<string, readonly [light: string, dark: string]>;
}

/** Prefix of the properties. */
const PROPERTY = '--kpi-';

/** The property of a colour. Its name tells both colours, so that pictures on one page can share it. */
export const schemeProperty = (light: string, dark: string): string =>
  `${PROPERTY}${`${light}-${dark}`.replaceAll('#', '')}`;

/** The same picture in both looks. */
export interface Pair {
  readonly light: SvgNode;
  readonly dark: SvgNode;
  readonly looks: readonly [light: Look, dark: Look];
}

/**
 * Makes one picture of the same one in two looks. Text has the colour of the page's text.
 * @throws if the pictures differ in more than colours
 */
export function inTwoSchemes({ light, dark, looks }: Pair): TwoSchemes {
  const [{ ink }, { ink: darkInk }] = looks;
  const colors = new Map<string, readonly [string, string]>();
  const colorOf = (one: string, other: string): string => {
    if (one === ink && other === darkInk) return 'currentColor';
    const name = schemeProperty(one, other);
    colors.set(name, [one, other]);
    return `var(${name})`;
  };
  return { drawing: merged(light, dark, colorOf), colors };
}

function merged(
  light: SvgNode,
  dark: SvgNode,
  colorOf: (light: string, dark: string) => string,
): SvgNode {
  const { children = [] } = light;
  const others = dark.children ?? [];
  const isSame =
    light.name === dark.name &&
    light.text === dark.text &&
    children.length === others.length &&
    light.attributes.length === dark.attributes.length;
  if (!isSame) throw new Error(`<${light.name}> differs between a light and a dark page`);
  return {
    ...light,
    attributes: light.attributes.map(([name, value], at) => {
      const [, other = ''] = dark.attributes[at] ?? [];
      if (value === other) return [name, value] as const;
      if (!COLORED.has(name)) throw new Error(`${name} differs between a light and a dark page`);
      return [name, colorOf(value, other)] as const;
    }),
    ...(light.children
      ? { children: children.map((one, at) => merged(one, others[at] as SvgNode, colorOf)) }
      : {}),
  };
}

const COLORED: ReadonlySet<string> = new Set(['fill', 'stroke']);

/** Selectors of pages that say by their root that they are dark, as themes do. */
const DARK_PAGES = ['data-theme', 'data-mode', 'data-bs-theme', 'data-color-mode', 'class']
  .map((name) => `[${name}~=dark i]`)
  .join();

/**
 * The rule for what has a picture on a dark page that is printed. Where a browser leaves the dark ground out, it prints
 * texts darker, but not those of pictures; and a reader may print the ground. So both the text and the ground are set.
 * @param more further declarations
 */
export const paperRule = (selector: string, more: readonly string[] = []): string => {
  const all = [...more, `color:${LIGHT.ink}`, `background:${LIGHT.surface}`];
  return `@media print{:is(html,body):is(${DARK_PAGES}) ${selector}{${all.join(';')};print-color-adjust:exact}}`;
};

/**
 * The rules that give the properties their colours, each rule whole. A page is dark if its `color-scheme` says so, or if
 * its root has one of the words that themes use.
 */
export function schemeRules(selector: string, colors: TwoSchemes['colors']): string[] {
  if (colors.size === 0) return [];
  const rule = (of: (pair: readonly [string, string]) => string): string =>
    `${selector}{${[...colors].map(([name, pair]) => `${name}:${of(pair)}`).join(';')}}`;
  return [
    `:is(html,body):is(${DARK_PAGES}) ${selector}{color-scheme:dark}`,
    `@media print{${selector}{color-scheme:light!important}}`,
    // In forced colours the ground is the reader's. Without this rule, a picture would keep the colours of the page.
    `@media (forced-colors:active){${selector}{color-scheme:light dark!important}${selector} svg{color:canvastext}}`,
    rule(([light]) => light),
    // Browsers from before 2024 know the words of themes alone.
    `@supports not (color:light-dark(#000,#fff)){:is(html,body):is(${DARK_PAGES}) ${rule(([, dark]) => dark)}}`,
    `@supports(color:light-dark(#000,#fff)){${rule((pair) => `light-dark(${pair.join()})`)}}`,
  ];
}
