import type { LitElement } from 'lit';
import { KpiError, type KpiErrorFacts } from '../../data/errors.js';
import { nearest } from '../../data/nearest.js';
import type { Format } from '../../data/table.js';
import { isAsOf, isDuration, isPeriod } from '../../figures/as-of.js';
import { DEFAULT_SCOPE, listText, namesOf, wordsOf, type Scope } from '../../figures/scope.js';
import { edgesOf } from '../../kinds/sizes/edges.js';
import '../../words/english/attributes.js';
import type { FactValues } from '../../words/format.js';
import type { StringKey } from '../../words/strings.js';
import { cleaned, isBroken, plainWord, trimmed } from './clean-value.js';
import { whatIsWrong } from './address-faults.js';
import { attributesOf, isOn } from './declared.js';
import { strangeAttributes } from './strange-attributes.js';
import { likelyDay, likelyDuration } from './suggestions.js';

/** A warning for the author of the page: the key of a sentence, and the facts it contains. */
export interface Warning {
  readonly key: StringKey;
  readonly facts: FactValues;
  /** Whether only the console tells it, because the element shows what the author meant. */
  readonly isAside: boolean;
}

/** An address as the author has written it. */
export interface Written {
  readonly attribute: string;
  readonly written: string;
}

/**
 * Reads the attributes that an author wrote, or the properties that a script set. No other code reads
 * them, so each has one way to be read. An illegal value is an error if it decides what is shown; if it
 * decides how that looks, the default stands in and the author gets a warning.
 */
export class AttributeReader {
  readonly warnings: Warning[] = [];
  /** The first error that the author has to correct before anything can be loaded. */
  error: KpiError | null = null;
  /** By absolute address: the attribute that names it, and the address as the author wrote it. */
  readonly addresses = new Map<string, Written>();
  readonly #element: LitElement;
  /** Values of attributes whose names look like one of ours, by our name. */
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

  /** Whether a flag is switched on. */
  flag(attribute: string): boolean {
    const { property, isReflected } = attributesOf(this.#element).get(attribute) ?? {};
    const value = this.#element.getAttribute(attribute);
    if (value !== null && !isOn(value)) {
      this.#aside('attribute.off', { attribute, value });
      // Style sheets test only whether the attribute is there.
      if (isReflected) this.#element.removeAttribute(attribute);
    }
    return (
      isOn(property && Reflect.get(this.#element, property)) ||
      isOn(this.#lookalikes.get(attribute))
    );
  }

  /**
   * One of some legal words, of which the first is the default. It decides how the figure looks: an
   * illegal one falls back to the default.
   */
  word<W extends string>(attribute: string, legal: readonly W[]): W {
    const [used] = legal as readonly [W];
    const value = this.text(attribute);
    const found = value === null ? used : wordIn(value, legal);
    if (found !== null) return found;
    const words = legal.map((word) => `“${word}”`).join(', ');
    this.warn('attribute.word', { attribute, value: value ?? '', legal: words, used });
    return used;
  }

  /** Like `word`, but it decides what is shown: an illegal word is an error. */
  decisiveWord<W extends string>(attribute: string, legal: readonly W[]): W {
    const [used] = legal as readonly [W];
    const value = this.text(attribute);
    const found = value === null ? used : wordIn(value, legal);
    if (found !== null) return found;
    const plain = plainWord(value ?? '');
    const near = nearest(plain, legal, Math.floor(plain.length / 2));
    this.#refuse('word', attribute, value ?? '', near, { expected: legal });
    return used;
  }

  /** Like `word`, but `null` if the attribute is not there. */
  optionalWord<W extends string>(attribute: string, legal: readonly W[]): W | null {
    return this.#valueOf(attribute) === null ? null : this.word(attribute, legal);
  }

  /**
   * The absolute form of the address in an attribute, which is relative to the page; '' and an error if
   * nothing can be loaded from it.
   * @param expected the formats the file may have
   */
  address(attribute: string, expected: readonly Format[]): string {
    const text = this.#whole(attribute);
    const url = URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI) : null;
    const wrong = whatIsWrong(text, url);
    if (url && !wrong) {
      this.addresses.set(url.href, { attribute, written: text });
      return url.href;
    }
    this.error ??= new KpiError('network', { attribute, expected, ...wrong });
    return '';
  }

  /** Like `address`, but `null` if the attribute is missing or empty. */
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

  /** A whole number above 0; `standard` if the attribute is missing, empty or (with a warning) illegal. */
  whole<S extends number | null>(attribute: string, standard: S): number | S {
    const value = this.text(attribute) ?? '';
    if (value === '') return standard;
    if (/^\d+$/.test(value) && Number(value) > 0) return Number(value);
    this.warn('attribute.whole', { attribute, value });
    return standard;
  }

  /** An ISO 8601 duration; '' if the attribute has no legal value, `null` if it is missing or says “off”. */
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
    const edges = value === '' ? standard : edgesOf(value);
    if (!edges) this.#refuse('edges', attribute, value);
    return edges ?? standard;
  }

  /** Adds a warning that the element itself shows. */
  warn(key: StringKey, facts: FactValues = {}): void {
    this.warnings.push({ key, facts, isAside: false });
  }

  #aside(key: StringKey, facts: FactValues): void {
    this.warnings.push({ key, facts, isAside: true });
  }

  /** @param near the legal value that was probably meant */
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

  /** The value of an attribute's property as text, whether the tag or a script set it; `null` for none. */
  #valueOf(attribute: string): string | null {
    const { property } = attributesOf(this.#element).get(attribute) ?? {};
    if (property === undefined) return null;
    const lookalike = this.#lookalikes.get(attribute);
    if (lookalike !== undefined && !this.#element.hasAttribute(attribute)) return lookalike;
    const value: unknown = Reflect.get(this.#element, property);
    if (value == null || value === false) return null;
    return value === true ? '' : `${value as string}`;
  }

  /** A text that may contain spaces; an error if HTML has cut it at a space because of curly quotes. */
  #whole(attribute: string, standard = ''): string {
    const text = this.text(attribute) ?? standard;
    if (isBroken(text)) this.#refuse('quotes', attribute, text);
    return text;
  }

  /** The value of an attribute such as `latest`, a date or a duration, in lower or upper case. */
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

function wordIn<W extends string>(value: string, legal: readonly W[]): W | null {
  const plain = plainWord(value);
  return legal.find((word) => word === plain) ?? null;
}
