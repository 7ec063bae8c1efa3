import type { LitElement } from 'lit';
import { KpiError, type KpiErrorFacts } from '../../data/errors.js';
import { pageKind } from '../../data/formats.js';
import type { Format } from '../../data/table.js';
import { isAsOf, isDuration, isPeriod } from '../../figures/periods.js';
import { DEFAULT_SCOPE, namesOf, wordsOf, type Scope } from '../../figures/scope.js';
import type { FactValues } from '../../words/format.js';
import type { NoteCode } from '../../words/strings.js';
import { attributesOf, isOn } from './declared.js';
import { lateSlips } from './late-slips.js';
import { TextReader } from './text-reader.js';
import type { Warning, Written } from './warnings.js';
import { PAGE, type Place } from './place.js';
import { areUsual, isPlain, trimmed } from './usual-values.js';

export type { Warning, Written };

/** The formats that a file may have. */
type Expected = readonly (Format | 'figures')[];

/**
 * Reads the attributes that an author wrote, or the properties that a script set. No other code reads
 * them, so each has one way to be read. An illegal value is an error if it decides what is shown; if it
 * decides how that looks, the default stands in and the author gets a warning.
 */
export class AttributeReader extends TextReader {
  readonly warnings: Warning[] = [];
  /** The first error that the author has to correct before anything can be loaded. */
  error: KpiError | null = null;
  /** By absolute address: the attribute that names it, and the address as the author wrote it. */
  readonly addresses = new Map<string, Written>();
  readonly #element: LitElement;
  readonly #place: Place;

  constructor(element: LitElement, place: Place = PAGE) {
    super();
    this.#element = element;
    this.#place = place;
    const isUsual = areUsual(element.getAttributeNames(), attributesOf(element));
    const strange = this.unless(isUsual, [], (slips) => slips.strangeAttributes(element));
    for (const one of strange) {
      lateSlips.module?.take(element, one, element.getAttribute(one.name) ?? '');
      const { as, code, facts } = one;
      this.warnings.push({ code, facts, isAside: as !== undefined || code === 'elsewhere' });
    }
  }

  /** The text of an attribute, cleaned; `null` where the element does not have the attribute. */
  text(attribute: string): string | null {
    const value = this.#valueOf(attribute);
    if (value === null) return null;
    // A title is shown as the author has written it.
    if (attribute === 'label') return trimmed(value);
    const used = this.unless(isPlain(value), value.trim(), ({ cleaned }) => cleaned(value));
    if (used !== trimmed(value)) this.#aside('cleaned', { attribute, value, used });
    return used;
  }

  /** Whether a flag is switched on. */
  flag(attribute: string): boolean {
    const { property, isReflected } = attributesOf(this.#element).get(attribute) ?? {};
    const value = this.#element.getAttribute(attribute);
    if (value !== null && !isOn(value)) {
      this.#aside('off', { attribute, value });
      // Style sheets test only whether the attribute is there.
      if (isReflected) this.#element.removeAttribute(attribute);
    }
    return isOn(property && Reflect.get(this.#element, property));
  }

  /**
   * One of some legal words, of which the first is the default. It decides how the figure looks: an
   * illegal one falls back to the default.
   */
  word<W extends string>(attribute: string, legal: readonly W[]): W {
    const [used] = legal as readonly [W];
    const value = this.text(attribute);
    const found = value === null ? used : this.wordIn(value, legal);
    if (found !== null) return found;
    const words = legal.map((word) => `“${word}”`).join(', ');
    this.warn('word', { attribute, value: value ?? '', legal: words, used });
    return used;
  }

  /** Like `word`, but it decides what is shown: an illegal word is an error. */
  decisiveWord<W extends string>(attribute: string, legal: readonly W[]): W {
    const [used] = legal as readonly [W];
    const value = this.text(attribute);
    const found = value === null ? used : this.wordIn(value, legal);
    if (found !== null) return found;
    const near = this.unless(false, null, ({ nearWord }) => nearWord(value ?? '', legal));
    this.refuse('word', attribute, value ?? '', near, { expected: legal });
    return used;
  }

  /** Like `word`, but `null` if the attribute is not there. */
  optionalWord<W extends string>(attribute: string, legal: readonly W[]): W | null {
    return this.#valueOf(attribute) === null ? null : this.word(attribute, legal);
  }

  /**
   * The absolute form of the address in an attribute, or of the one that the page names for all tags, which is relative
   * to the page; '' and an error if nothing can be loaded from it. None is needed where a summary may have the figure.
   */
  address(attribute: string, expected: Expected): string {
    const found = this.#writtenIn(attribute, expected);
    const text = found.written;
    if (text === '' && this.#writtenIn('figures', ['figures']).written) return '';
    const url = this.#place.resolve(text);
    const wrong = this.unless<KpiErrorFacts | null>(
      this.#place.isUsual(text, url),
      null,
      ({ whatIsWrong }) => whatIsWrong(text, url),
    );
    if (url && !wrong) {
      this.addresses.set(url.href, found);
      return url.href;
    }
    this.error ??= new KpiError('network', { attribute: found.attribute, expected, ...wrong });
    return '';
  }

  /** Like `address`, but `null` if neither the tag nor the page names one. */
  optionalAddress(attribute: string, expected: Expected): string | null {
    const { written } = this.#writtenIn(attribute, expected);
    return written ? this.address(attribute, expected) : null;
  }

  /** An address as it is written in the tag or, for a tag without `src`, once for the page. */
  #writtenIn(attribute: string, expected: Expected): Written {
    const written = this.#whole(attribute);
    if (written || this.#valueOf('src')) return { attribute, written };
    const kind = pageKind(expected);
    const said = this.#place.said(kind);
    return said ? { attribute: kind, written: said } : { attribute, written };
  }

  scope(): Scope {
    const standard = DEFAULT_SCOPE;
    return {
      cluster: wordsOf(this.#whole('cluster')),
      hub: wordsOf(this.#whole('hub')),
      excludeHubs: wordsOf(this.#whole('exclude-hubs', standard.excludeHubs.join(' '))),
      excludeClusters: wordsOf(this.#whole('exclude-clusters', standard.excludeClusters.join(' '))),
      activeOnly: this.flag('active-only'),
      asOf: this.#checked('date', 'as-of', standard.asOf, isAsOf, 'likelyDay'),
      period: this.#checked('period', 'period', standard.period, isPeriod, 'likelyDuration'),
      constellation: namesOf(this.#whole('constellation')),
    };
  }

  /** A whole number above 0; `standard` if the attribute is missing, empty or (with a warning) illegal. */
  whole<S extends number | null>(attribute: string, standard: S): number | S {
    const value = this.text(attribute) ?? '';
    if (value === '') return standard;
    if (/^\d+$/.test(value) && Number(value) > 0) return Number(value);
    this.warn('whole', { attribute, value });
    return standard;
  }

  /** An ISO 8601 duration; '' if the attribute has no legal value, `null` if it is missing or says “off”. */
  duration(attribute: string): string | null {
    const value = this.text(attribute);
    if (value === null || !isOn(value)) return null;
    const plain = value.toUpperCase();
    if (plain === '' || isDuration(plain)) return plain;
    this.warn('duration', { attribute, value });
    return '';
  }

  /** Adds a warning that the element itself shows or, if it is an aside, only the console. */
  warn(code: NoteCode, facts: FactValues = {}, isAside = false): void {
    this.warnings.push({ code, facts, isAside });
  }

  #aside(code: NoteCode, facts: FactValues): void {
    this.warn(code, facts, true);
  }

  /** @param near the legal value that was probably meant */
  refuse(
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
    const value: unknown = Reflect.get(this.#element, property);
    if (value == null || value === false) return null;
    return value === true ? '' : `${value as string}`;
  }

  /** A text that may contain spaces; an error if HTML has cut it at a space because of curly quotes. */
  #whole(attribute: string, standard = ''): string {
    const text = this.text(attribute) ?? standard;
    const isBroken = this.unless(isPlain(text), false, (slips) => slips.isBroken(text));
    if (isBroken) this.refuse('quotes', attribute, text);
    return text;
  }

  /** The value of an attribute such as `latest`, a date or a duration, in lower or upper case. */
  #checked(
    reason: string,
    attribute: string,
    standard: string,
    isLegal: (text: string) => boolean,
    likely: 'likelyDay' | 'likelyDuration',
  ): string {
    const value = this.text(attribute);
    if (value === null) return standard;
    if (value === '') {
      this.#aside('empty', { attribute, used: standard });
      return standard;
    }
    const plain = this.plainWord(value);
    const legal = [plain, plain.toUpperCase()].find(isLegal);
    if (legal === undefined) {
      const near = this.unless(false, null, (slips) => slips[likely](plain));
      this.refuse(reason, attribute, value, near);
    }
    return legal ?? standard;
  }
}
