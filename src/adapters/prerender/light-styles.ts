import type { CSSResult } from 'lit';
import { PRERENDERED } from '../../components/element/prerendered.js';
import { PREFIX } from './light-markup.js';

/** A style sheet of an element, with the class of the content that it is for. */
export type Scoped = readonly [scope: string, sheet: CSSResult];

/** A rule of a style sheet, or a group of rules with a condition. */
interface Rule {
  readonly start: string;
  readonly body: string;
}

/** Selects an element with our content, unless it is a word of a sentence. */
const HOST = `[${PRERENDERED}]:not([inline],[hidden])`;
/**
 * A box whose children most likely stand below each other: the body, one that nobody has styled by a class, and one with
 * text among its children. What a page says of its boxes is not known here.
 */
const FLOW = ':is(body,:not([class],[style]),:has(>:is(p,h1,h2,h3,h4,h5,h6,ul,ol,pre,blockquote)))';

/** States that content without scripts never has, and parts of the page that it does not have. */
const NEVER = /:(hover|active|focus-visible|state\((?!flow)|has\(|-moz)|::part|\bslot\b|\[aria-/;
/** Properties that say how a part answers a reader, which nothing here does. */
const OF_USE = /^(cursor|touch-action|user-select|-webkit-tap-highlight-color)$/;

/**
 * The rules that let content look as in the shadow root of its element, made from the element's own style sheets. The
 * rules of the element itself weigh as little as there: any rule of the page overrides them.
 */
export function lightRules(sheets: readonly Scoped[], classes: ReadonlySet<string>): string[] {
  const seen = new Set<string>();
  return sheets.flatMap(([scope, { cssText }]) =>
    rulesOf(cssText).flatMap((rule) => {
      const text = `${rule.start}{${rule.body}}`;
      if (seen.has(text)) return [];
      seen.add(text);
      return lightRule(rule, scope, classes);
    }),
  );
}

function lightRule({ start, body }: Rule, scope: string, classes: ReadonlySet<string>): string[] {
  if (/^@(media|supports|container)/.test(start)) {
    const inside = rulesOf(body).flatMap((rule) => lightRule(rule, scope, classes));
    return inside.map((rule) => `${start}{${rule}}`);
  }
  if (start.startsWith('@')) return [];
  const isOfColors = /--(ink|surface):/.test(body);
  // The colours of the page are known only to scripts; those of a theme are not the page's.
  if (isOfColors && !classes.has('ground')) return [];
  const declarations = body
    .split(';')
    .filter((one) => one.trim() && !OF_USE.test(one.slice(0, one.indexOf(':')).trim()))
    .join(';');
  const selectors = partsOf(start)
    .flatMap((one) => lightSelector(one, scope, classes))
    .map((one) => (isOfColors ? `${one}.${PREFIX}ground` : one));
  if (selectors.length === 0 || declarations === '') return [];
  const rule = `${selectors.join()}{${declarations}}`;
  return [/^[^{]*:host/.test(start) && !/\s\./.test(start) ? `@layer kpi{${rule}}` : rule];
}

/** A selector of a shadow root as one of the page; none if nothing there can match it. */
function lightSelector(selector: string, scope: string, classes: ReadonlySet<string>): string[] {
  const named = [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name as string);
  if (named.some((name) => name !== 'root' && !classes.has(name))) return [];
  if (NEVER.test(selector) || (/data-room/.test(selector) && !classes.has('data-room'))) return [];
  if (/:host\(\[(inline|hidden)\]/.test(selector)) return [];
  const ours = selector
    // These rules are not for elements that are words of a sentence.
    .replace(', [inline]', '')
    .replace(',[inline]', '')
    .replace(/\.(?!root\b)(?=[a-z])/g, `.${PREFIX}`)
    .replace(/\.root\b/g, `.${PREFIX}${scope}`);
  if (/:state\(flow\)/.test(ours)) {
    return [`${FLOW}>${hostOf(ours.replace(':state(flow)', ':not(:state(apart))'))}`];
  }
  if (ours.startsWith(':host')) return [hostOf(ours)];
  return [selector.startsWith('.root') ? ours : `.${PREFIX}${scope} ${ours}`];
}

/** `:host(X) Y` as a selector of the page. */
function hostOf(selector: string): string {
  if (!selector.startsWith(':host(')) return HOST + selector.slice(':host'.length);
  let depth = 1;
  let end = ':host('.length;
  for (; depth > 0; end += 1) depth += { '(': 1, ')': -1 }[selector[end] ?? ')'] ?? 0;
  return HOST + selector.slice(':host('.length, end - 1) + selector.slice(end);
}

/** The selectors of a list: a comma within brackets does not part two. */
const partsOf = (list: string): string[] => {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  [...list].forEach((char, at) => {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char !== ',' || depth > 0) return;
    parts.push(list.slice(from, at));
    from = at + 1;
  });
  return [...parts, list.slice(from)].map((one) => one.trim());
};

/** The rules of a style sheet of ours, without comments and blanks that mean nothing. */
function rulesOf(css: string): Rule[] {
  const text = css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.')
    .trim();
  const rules: Rule[] = [];
  let [depth, from, opened] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{' && (depth += 1) === 1) opened = at;
    if (text[at] !== '}' || (depth -= 1) > 0) continue;
    rules.push({ start: text.slice(from, opened).trim(), body: text.slice(opened + 1, at) });
    from = at + 1;
  }
  return rules;
}
