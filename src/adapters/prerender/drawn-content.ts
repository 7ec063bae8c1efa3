import { html, nothing, type TemplateResult } from 'lit';
import { notesOnWidget } from '../../components/element/author-notes.js';
import { elementStyles } from '../../components/element/kpi-element.styles.js';
import { captionView, lineView } from '../../components/element/line-view.js';
import { remarkStyles } from '../../components/element/remarks.styles.js';
import { remarksOf } from '../../components/element/remarks.js';
import { remarkView } from '../../components/element/status-view.js';
import { HEADING_LEVELS, titleView } from '../../components/element/title.js';
import { bigNumberStyles } from '../../components/number/kpi-big-number.styles.js';
import { chartStyles } from '../../components/chart/chart.styles.js';
import { shortTablesView } from '../../components/sharing/short-tables-view.js';
import { toolbarRoom } from '../../components/sharing/sharing.js';
import { isAside } from '../../figures/list-words.js';
import { countedOf } from '../../kinds/kind.js';
import { linesOf } from '../../words/captions.js';
import { escaped } from '../../words/escaped.js';
import type { Drawing } from '../render/drawing.js';
import { drawingOf, tablesOfView, type TagView } from '../render/tag-view.js';
import { lightMarkup } from './light-markup.js';
import { lightRules, type Scoped } from './light-styles.js';
import { ownRules } from './own-rules.js';
import { colorRules, looksOf, picturesOf, type TagPictures } from './tag-pictures.js';
import { insideOf, type TagInside } from './tag-inside.js';
import { markupOfTemplate } from './template-markup.js';

/** The content between the tags of an element. A page shows it until its scripts have run. */
export interface DrawnContent {
  /** HTML for between the tags; '' if the author's own text has to stay there. */
  readonly html: string;
  /** Rules of CSS, each whole, that the page needs once. Those of several tags keep their order. */
  readonly rules: readonly string[];
}

/** The place of a tag in its page. */
export interface DrawnPlace {
  /** Whether it is in a paragraph, which a block would end. */
  readonly isInParagraph: boolean;
  /** Whether the page has this title already, right before the tag: it is not shown again then. */
  readonly isTitled?: (title: string) => boolean;
}

/** The width for which pictures of a tag are laid out whose texts alone are used. */
const UNSEEN = { width: 720, height: null } as const;

/** Makes the content of a tag: it looks like what the element shows, and is as large. */
export async function drawnContent(view: TagView, place: DrawnPlace): Promise<DrawnContent> {
  const { tag, figure, read } = view;
  const [look] = looksOf(themeOf(view));
  const drawing = await drawingOf(view, { ...UNSEEN, look });
  if (tag.name === 'kpi-big-number' && read.flag('inline')) {
    const isOther = !figure.unmatched.every(isAside);
    return { html: isOther ? '' : escaped(drawing?.shown.value ?? ''), rules: [] };
  }
  return blockContent(view, drawing, place);
}

const themeOf = ({ read }: TagView): 'light' | 'dark' | null =>
  read.optionalWord('theme', ['light', 'dark']);

async function blockContent(
  view: TagView,
  drawing: Drawing | null,
  place: DrawnPlace,
): Promise<DrawnContent> {
  const { tag, heading, read, words } = view;
  const theme = themeOf(view);
  const inside = drawing && (await insideOf(view, drawing, looksOf(theme)[0]));
  const pictures = drawing && (await picturesOf(view, theme));
  const isChart = tag.name !== 'kpi-big-number';
  const own = inside?.styles ?? [isChart ? CHARTS : NUMBERS];
  const styles: readonly Scoped[] = [['tag', elementStyles], ['tag', remarkStyles], ...own];
  const scopes = [...new Set(styles.map(([scope]) => scope))];
  const isTitled = read.text('label') === '' || place.isTitled?.(heading);
  const root = [...scopes, ...(theme === null ? [] : ['ground', theme])].join(' ');
  const tables = drawing && shortTablesView(await tablesOfView(view, drawing), words);
  const content = html`<div class="${root}" lang=${words.language}>
    ${isTitled ? nothing : titleView(heading, read.word('heading-level', HEADING_LEVELS))}
    ${drawing && inside ? figureView(view, drawing, inside, captionsOf(view, drawing, inside, pictures?.notes), tables) : nothing}
    ${read.flag('controls') && drawing ? toolbarRoom() : nothing} ${statusOf(view)}
  </div>`;
  const light = lightMarkup(markupOfTemplate(content), {
    isInParagraph: place.isInParagraph,
    language: words.language,
    pictures: pictures?.markup ?? {},
    colors: new Map(
      [...(pictures?.colors ?? [])].map(([name, [light]]) => [light, `var(${name})`]),
    ),
  });
  const rules = [
    ...ownRules(light.classes),
    ...lightRules(styles, light.classes),
    ...(pictures?.rules ?? []),
    ...colorRules(pictures?.colors ?? new Map(), light.html),
  ];
  return { html: light.html, rules: [...new Set(rules)] };
}

const CHARTS: Scoped = ['charts', chartStyles];
const NUMBERS: Scoped = ['number', bigNumberStyles];

/** The figure with its lines and its tables, in the order of the element. */
function figureView(
  { tag, kind, heading, words }: TagView,
  { figure, sentence }: Drawing,
  { subtitleLike, content }: TagInside,
  captions: readonly TemplateResult[],
  tables: TemplateResult | null,
): TemplateResult {
  const [above] = linesOf(countedOf(kind, figure, words), 1, figure, words);
  const isChart = tag.name !== 'kpi-big-number';
  return html`
    ${subtitleLike === null ? nothing : lineView('subtitle', above, subtitleLike, words)}
    ${isChart ? html`<div class="for-ears">${sentence(heading)}</div>` : nothing} ${content}
    ${tables ?? nothing} ${captions}
  `;
}

/** The caption: one for each picture, if what is to be noted differs. */
function captionsOf(
  { tag, kind, words }: TagView,
  { figure }: Drawing,
  { subtitleLike, captionLike, captionNotes, more }: TagInside,
  pictureNotes: TagPictures['notes'] | undefined,
): TemplateResult[] {
  const counted = countedOf(kind, figure, words);
  const [, below] = linesOf(counted, subtitleLike === null ? 0 : 1, figure, words);
  const captionOf = (notes: readonly string[]): TemplateResult =>
    html`${captionView([below, ...notes], figure, captionLike, more, words)}`;
  const [narrow, wide] = pictureNotes ?? [[], []];
  if (tag.name !== 'community-map' || narrow.join() === wide.join())
    return [captionOf(captionNotes)];
  return [
    html`<div class="on-narrow">${captionOf(narrow)}</div>`,
    html`<div class="on-wide">${captionOf(wide)}</div>`,
  ];
}

/** Renders the status of the element, which says how old the data are and what is missing. */
function statusOf({ figure, heading, read, words, tag }: TagView): TemplateResult | typeof nothing {
  const element = { localName: tag.name } as Element;
  const notes = new Set(notesOnWidget({ element, warnings: read.warnings, content: [] }, words));
  const known = { figure, error: null, late: null, loadedAt: 0 };
  const remarks = remarksOf(known, heading, [], [...notes], words);
  return remarks.length === 0
    ? nothing
    : html`<div class="status">${remarks.map(remarkView)}</div>`;
}
