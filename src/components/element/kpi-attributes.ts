import { property } from './property.js';
import type { Asked } from '../../engine/requests.js';
import { askedOf } from './asked.js';
import type { AttributeReader } from './attributes.js';
import { FLAG } from './declared.js';
import { PortableElement } from './portable-element.js';
import { customElements, isWaiting } from './registry.js';
import { TAGS, VERSION, warnOfOtherVersion } from './version.js';

// Must run before the tags of this version are defined. The one script, if it is there, has looked already.
if (!TAGS.some(isWaiting)) warnOfOtherVersion(TAGS, customElements.get);

/** The attributes that all widgets share: which rows count, and how a widget loads and looks. */
export abstract class KpiAttributes extends PortableElement {
  /** The version of the kit. */
  static readonly version: string = VERSION;

  /**
   * Address of the CSV file, or of a summary that has the figure (`figures.json`), relative to the page; by default that
   * of the page's link (`<link rel="kpi-activity">`, or `kpi-communities`).
   */
  @property() src: string | null = null;

  /**
   * Address of a summary, which `kpi-widgets summarize` makes. If it has the figure, no other file is loaded; else the
   * figure is counted from `src`.
   */
  @property() figures: string | null = null;

  /**
   * Keeps only these clusters: exact names separated by spaces. If the list has a comma, only commas
   * separate, so that names may contain spaces: `US West,`.
   */
  @property() cluster: string | null = null;

  /** Keeps only these hubs: exact names or `cluster/hub`, in a list like that of `cluster`. */
  @property() hub: string | null = null;

  /**
   * Leaves out hubs whose name contains one of these words, whatever the case; a word with a slash is
   * an exact `cluster/hub`.
   */
  @property({ attribute: 'exclude-hubs' }) excludeHubs: string | null = 'staging';

  /** Leaves out clusters whose name contains one of these words, whatever the case. */
  @property({ attribute: 'exclude-clusters' }) excludeClusters: string | null = 'prometheus';

  /** Drops rows without users before anything else. */
  @property({ type: Boolean, converter: FLAG, attribute: 'active-only' }) activeOnly = false;

  /** The last day that counts: `latest` (the newest with data), `today` or an ISO date. */
  @property({ attribute: 'as-of' }) asOf: string | null = 'latest';

  /** How far back the data count: `all` or an ISO 8601 duration such as `P6M`. */
  @property() period: string | null = 'all';

  /**
   * How the files write their days: `iso` as in `2026-11-20`; or also with the month (`mdy`) or the day
   * (`dmy`) first, as in `11/20/2026` and `20.11.2026`.
   */
  @property({ attribute: 'date-format' }) dateFormat: 'iso' | 'mdy' | 'dmy' = 'iso';

  /** Visible title; by default one that says what is shown. An empty `label` shows none. */
  @property() label: string | null = null;

  /** Level of the title as a heading, from 1 to 6; 0 makes it plain text. */
  @property({ attribute: 'heading-level' }) headingLevel: number | string | null = 3;

  /** Largest size of a file in bytes, unpacked: a larger file is not loaded. */
  @property({ attribute: 'max-bytes' }) maxBytes: number | string | null = 67_108_864;

  /**
   * Seconds to wait for an answer, and for each further 4 kB of it: a slow download may take longer, as
   * long as it does not stop.
   */
  @property() timeout: number | string | null = 15;

  /** Seconds between one load of the data and the next; by default they are loaded once. */
  @property() refresh: number | string | null = null;

  /** `lazy` loads when the widget comes near the window, `eager` at once. */
  @property() loading: 'lazy' | 'eager' = 'lazy';

  /** Light or dark, whatever the page is; by default the scheme of the page. */
  @property() theme: 'light' | 'dark' | null = null;

  /** A row of buttons: to explore a chart, to read it as a table, to save or copy the figure. */
  @property({ type: Boolean, converter: FLAG }) controls = false;

  /** The part of a request that all widgets have in common. */
  protected asked(read: AttributeReader): Asked {
    return askedOf(read);
  }
}
