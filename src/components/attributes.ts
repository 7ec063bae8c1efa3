import { KpiError, type KpiErrorFacts } from '../data/errors.js';
import type { Format } from '../data/table.js';
import { isAsOf, isDuration, isPeriod } from '../figures/as-of.js';
import { DEFAULT_SCOPE, listText, namesOf, wordsOf, type Scope } from '../figures/scope.js';
import { binsOf } from '../figures/sizes.js';
import type { FactValues } from '../words/format.js';
import type { StringKey } from '../words/strings.js';

/** Schemes that a browser can read a file from. */
const SCHEMES = new Set(['http:', 'https:', 'data:', 'blob:']);

/** Something the author of the page should know, as the key of a sentence and its facts. */
export interface Warning {
  readonly key: StringKey;
  readonly facts: FactValues;
}

/** The attributes that choose rows, as an element has them. */
export interface ScopeAttributes {
  readonly cluster?: string | null;
  readonly hub?: string | null;
  readonly excludeHubs?: string | null;
  readonly excludeClusters?: string | null;
  readonly activeOnly: boolean;
  readonly asOf?: string | null;
  readonly period?: string | null;
  readonly constellation?: string | null;
}

/** Reads what an author wrote: what is not legal becomes the default, and a warning. */
export class AttributeReader {
  readonly warnings: Warning[] = [];
  /** What has to be mended before anything can be loaded. */
  error: KpiError | null = null;

  /** One of some legal words, of which the first is the default. */
  word<W extends string>(
    attribute: string,
    value: string | null | undefined,
    legal: readonly W[],
  ): W {
    const used = legal[0] as W;
    if (value == null) return used;
    const found = legal.find((word) => word === value.trim());
    if (found !== undefined) return found;
    const words = legal.map((word) => `“${word}”`).join(', ');
    this.warnings.push({ key: 'attribute.word', facts: { attribute, value, legal: words, used } });
    return used;
  }

  /**
   * The absolute address that an attribute names, relative to the page; '' and an error where there
   * is none.
   * @param expected the formats the file may have
   */
  address(
    attribute: string,
    value: string | null | undefined,
    expected: readonly Format[],
  ): string {
    const text = value?.trim() ?? '';
    const url = URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI) : null;
    const hasSecret = url?.username || url?.password;
    if (text !== '' && url && SCHEMES.has(url.protocol) && !hasSecret) return url.href;
    this.error ??= new KpiError('network', { attribute, expected, ...whatIsWrong(text, url) });
    return '';
  }

  /** The same for an attribute that need not be there: `null` where it is not. */
  optionalAddress(
    attribute: string,
    value: string | null | undefined,
    expected: readonly Format[],
  ): string | null {
    return value?.trim() ? this.address(attribute, value, expected) : null;
  }

  scope(attributes: ScopeAttributes): Scope {
    const { asOf, period } = attributes;
    return {
      cluster: wordsOf(attributes.cluster ?? ''),
      hub: wordsOf(attributes.hub ?? ''),
      excludeHubs: wordsOf(attributes.excludeHubs ?? listText(DEFAULT_SCOPE.excludeHubs)),
      excludeClusters: wordsOf(
        attributes.excludeClusters ?? listText(DEFAULT_SCOPE.excludeClusters),
      ),
      activeOnly: attributes.activeOnly,
      asOf: this.#checked('as-of', asOf, DEFAULT_SCOPE.asOf, isAsOf, 'attribute.date'),
      period: this.#checked('period', period, DEFAULT_SCOPE.period, isPeriod, 'attribute.period'),
      constellation: namesOf(attributes.constellation ?? ''),
    };
  }

  /** A whole number above 0. */
  whole<S extends number | null>(
    attribute: string,
    value: number | string | null | undefined,
    standard: S,
  ): number | S {
    const text = String(value ?? '').trim();
    if (text === '') return standard;
    if (/^\d+$/.test(text) && Number(text) > 0) return Number(text);
    this.warnings.push({ key: 'attribute.whole', facts: { attribute, value: text } });
    return standard;
  }

  /** A duration; '' where the attribute has no value, and `null` where it is not there. */
  duration(attribute: string, value: string | boolean | null | undefined): string | null {
    if (value == null || value === false) return null;
    const text = value === true ? '' : value.trim();
    if (text === '' || isDuration(text)) return text;
    this.warn('attribute.duration', { attribute, value: text });
    return '';
  }

  /** Something that is legal, but not here. */
  warn(key: StringKey, facts: FactValues = {}): void {
    this.warnings.push({ key, facts });
  }

  bins(value: string | null | undefined, standard: readonly number[]): readonly number[] {
    if (value == null || value.trim() === '') return standard;
    const edges = binsOf(value);
    if (!edges) this.warnings.push({ key: 'attribute.edges', facts: { attribute: 'bins', value } });
    return edges ?? standard;
  }

  #checked(
    attribute: string,
    value: string | null | undefined,
    standard: string,
    isLegal: (text: string) => boolean,
    key: StringKey,
  ): string {
    const text = value?.trim() ?? '';
    if (text === '') return standard;
    if (isLegal(text)) return text;
    this.warnings.push({ key, facts: { attribute, value: text } });
    return standard;
  }
}

/** What keeps an address from being asked for. */
function whatIsWrong(text: string, url: URL | null): KpiErrorFacts {
  if (text === '') return { reason: 'no-address' };
  if (url?.protocol === 'file:') return { reason: 'disk', found: text };
  if (!url && !URL.canParse('x', document.baseURI)) return { reason: 'no-base', found: text };
  if (!url || !SCHEMES.has(url.protocol)) return { reason: 'bad-address', found: text };
  // What is said on a page is not the place for a password.
  url.username = url.password = '';
  return { reason: 'secret', found: url.href };
}
