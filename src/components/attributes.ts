import type { LitElement } from 'lit';
import { KpiError, type KpiErrorFacts } from '../data/errors.js';
import { nearest } from '../data/nearest.js';
import type { Format } from '../data/table.js';
import { isAsOf, isDuration, isPeriod } from '../figures/as-of.js';
import { DEFAULT_SCOPE, listText, namesOf, wordsOf, type Scope } from '../figures/scope.js';
import { binsOf } from '../figures/sizes.js';
import type { FactValues } from '../words/format.js';
import type { StringKey } from '../words/strings.js';
import { cleaned, isBroken, plainWord, trimmed } from './clean-value.js';
import { attributesOf, isOn } from './declared.js';
import { strangeAttributes } from './strange-attributes.js';
import { likelyDay, likelyDuration } from './suggestions.js';

/** Schemes that a browser can read a file from. */
const SCHEMES = new Set(['http:', 'https:', 'data:', 'blob:']);

/**
 * Attributes whose word decides what is shown: nothing stands in for one that is not legal. The
 * others of fixed words decide how it looks.
 */
const DECISIVE = new Set(['metric', 'measure', 'group-by', 'timescale', 'stat', 'date-format']);

/** Something the author of the page should know, as the key of a sentence and its facts. */
export interface Warning {
  readonly key: StringKey;
  readonly facts: FactValues;
  /** For the console alone: what is shown is what the author has meant. */
  readonly isAside: boolean;
}

/** An address as the author has written it. */
export interface Written {
  readonly attribute: string;
  readonly written: string;
}

/**
 * Reads what an author has written into a tag, or a script into its properties. Nothing else does, so
 * that each is read in one way. What is not legal becomes the default, and a warning, where it is
 * about how something looks, and an error where it is about what is shown.
 */
export class AttributeReader {
  readonly warnings: Warning[] = [];
  /** What has to be mended before anything can be loaded. */
  error: KpiError | null = null;
  /** By absolute address: the attribute that names it, and the address as the author wrote it. */
  readonly addresses = new Map<string, Written>();
  readonly #element: LitElement;
  /** Values of attributes whose names only look like ours. */
  readonly #lookalikes = new Map<string, string>();

  constructor(element: LitElement) {
    this.#element = element;
    for (const { name, as, key, facts } of strangeAttributes(element)) {
      if (as !== undefined) this.#lookalikes.set(as, element.getAttribute(name) ?? '');
      this.warnings.push({
        key,
        facts,
        isAside: as !== undefined || key === 'attribute.elsewhere',
      });
    }
  }

  /** The text of an attribute, cleaned; `null` where the element does not have the attribute. */
  text(attribute: string): string | null {
    const value = this.#valueOf(attribute);
    if (value === null) return null;
    // A title is shown as the author has written it.
    const used = attribute === 'label' ? trimmed(value) : cleaned(value);
    if (used !== trimmed(value)) this.#aside('attribute.cleaned', { attribute, value, used });
    return used;
  }

  /** The value that a copy of the tag needs for an attribute, `true` for a flag; `null` where it needs none. */
  written(attribute: string): string | true | null {
    if (attributesOf(this.#element).get(attribute)?.isFlag) return this.flag(attribute) || null;
    return this.text(attribute);
  }

  /** Whether something is switched on. */
  flag(attribute: string): boolean {
    const { property, isReflected } = attributesOf(this.#element).get(attribute) ?? {};
    const value = this.#element.getAttribute(attribute);
    if (value !== null && !isOn(value)) {
      this.#aside('attribute.off', { attribute, value });
      // Style sheets go by the attribute.
      if (isReflected) this.#element.removeAttribute(attribute);
    }
    return (
      isOn(property && Reflect.get(this.#element, property)) ||
      isOn(this.#lookalikes.get(attribute))
    );
  }

  /** One of some legal words, of which the first is the default. */
  word<W extends string>(attribute: string, legal: readonly W[]): W {
    const used = legal[0] as W;
    const value = this.text(attribute);
    if (value === null) return used;
    const plain = plainWord(value);
    const found = legal.find((word) => word === plain);
    if (found !== undefined) return found;
    if (DECISIVE.has(attribute)) {
      const near = nearest(plain, legal, Math.floor(plain.length / 2));
      this.#refuse('word', attribute, value, near, { expected: legal });
    } else {
      const words = legal.map((word) => `“${word}”`).join(', ');
      this.warn('attribute.word', { attribute, value, legal: words, used });
    }
    return used;
  }

  /** The same; `null` where the attribute is not there. */
  optionalWord<W extends string>(attribute: string, legal: readonly W[]): W | null {
    return this.#valueOf(attribute) === null ? null : this.word(attribute, legal);
  }

  /**
   * The absolute address that an attribute names, relative to the page; '' and an error where there
   * is none.
   * @param expected the formats the file may have
   */
  address(attribute: string, expected: readonly Format[]): string {
    const text = this.#whole(attribute);
    const url = URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI) : null;
    const hasSecret = url?.username || url?.password;
    if (text !== '' && url && SCHEMES.has(url.protocol) && !hasSecret) {
      this.addresses.set(url.href, { attribute, written: text });
      return url.href;
    }
    this.error ??= new KpiError('network', { attribute, expected, ...whatIsWrong(text, url) });
    return '';
  }

  /** The same for an attribute that need not be there: `null` where it is not. */
  optionalAddress(attribute: string, expected: readonly Format[]): string | null {
    return this.text(attribute) ? this.address(attribute, expected) : null;
  }

  scope(): Scope {
    const standard = DEFAULT_SCOPE;
    return {
      cluster: wordsOf(this.#whole('cluster')),
      hub: wordsOf(this.#whole('hub')),
      excludeHubs: wordsOf(this.#whole('exclude-hubs', listText(standard.excludeHubs))),
      excludeClusters: wordsOf(this.#whole('exclude-clusters', listText(standard.excludeClusters))),
      activeOnly: this.flag('active-only'),
      asOf: this.#checked('date', 'as-of', standard.asOf, isAsOf, likelyDay),
      period: this.#checked('period', 'period', standard.period, isPeriod, likelyDuration),
      constellation: namesOf(this.#whole('constellation')),
    };
  }

  /** A whole number above 0. */
  whole<S extends number | null>(attribute: string, standard: S): number | S {
    const value = this.text(attribute) ?? '';
    if (value === '') return standard;
    if (/^\d+$/.test(value) && Number(value) > 0) return Number(value);
    this.warn('attribute.whole', { attribute, value });
    return standard;
  }

  /** A duration; '' where the attribute has no value, and `null` where it is not there. */
  duration(attribute: string): string | null {
    const value = this.text(attribute);
    if (value === null || !isOn(value)) return null;
    const plain = value.toUpperCase();
    if (plain === '' || isDuration(plain)) return plain;
    this.warn('attribute.duration', { attribute, value });
    return '';
  }

  bins(attribute: string, standard: readonly number[]): readonly number[] {
    const value = this.text(attribute) ?? '';
    const edges = value === '' ? standard : binsOf(value);
    if (!edges) this.#refuse('edges', attribute, value);
    return edges ?? standard;
  }

  /** Something that is legal, but not here. */
  warn(key: StringKey, facts: FactValues = {}): void {
    this.warnings.push({ key, facts, isAside: false });
  }

  #aside(key: StringKey, facts: FactValues): void {
    this.warnings.push({ key, facts, isAside: true });
  }

  /** @param near what may have been meant */
  #refuse(
    reason: string,
    attribute: string,
    found: string,
    near: string | null = null,
    more: KpiErrorFacts = {},
  ): void {
    const suggested = near === null ? {} : { nearest: near };
    this.error ??= new KpiError('attribute', { attribute, found, reason, ...suggested, ...more });
  }

  /** The value of a property, which a script or the attribute has set, as text. */
  #valueOf(attribute: string): string | null {
    const { property } = attributesOf(this.#element).get(attribute) ?? {};
    if (property === undefined) return null;
    const lookalike = this.#lookalikes.get(attribute);
    if (lookalike !== undefined && !this.#element.hasAttribute(attribute)) return lookalike;
    const value: unknown = Reflect.get(this.#element, property);
    if (value == null || value === false) return null;
    return value === true ? '' : `${value as string}`;
  }

  /** A text that may have blanks in it: not one that HTML has ended at a blank. */
  #whole(attribute: string, standard = ''): string {
    const text = this.text(attribute) ?? standard;
    if (isBroken(text)) this.#refuse('quotes', attribute, text);
    return text;
  }

  /** `latest`, a date, a duration: in capitals or not. */
  #checked(
    reason: string,
    attribute: string,
    standard: string,
    isLegal: (text: string) => boolean,
    likely: (text: string) => string | null,
  ): string {
    const value = this.text(attribute);
    if (value === null) return standard;
    if (value === '') {
      this.#aside('attribute.empty', { attribute, used: standard });
      return standard;
    }
    const plain = plainWord(value);
    const legal = [plain, plain.toUpperCase()].find(isLegal);
    if (legal === undefined) this.#refuse(reason, attribute, value, likely(plain));
    return legal ?? standard;
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
