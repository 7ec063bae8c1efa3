import '../../words/english/number.js';
import { escaped } from '../../words/escaped.js';
import { tableHtml } from '../render/table-html.js';
import { captionOfView, drawingOf, tablesOfView, type TagView } from '../render/tag-view.js';
import { UNSEEN } from '../render/written-view.js';

/** The PNG of a chart or map. */
export interface FeedPicture {
  /** Absolute: readers show a feed at an address of their own. */
  readonly address: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
}

/**
 * Writes the content between the tags in a feed. Its readers drop the tags themselves, scripts, styles and SVG. The
 * content is HTML and well-formed XML.
 * @param isInParagraph whether the tag is in a sentence or a paragraph, which takes neither paragraphs nor tables
 * @returns `null` if there is nothing to show
 */
export async function feedContent(
  view: TagView,
  picture: FeedPicture | null,
  isInParagraph: boolean,
): Promise<string | null> {
  const drawing = await drawingOf(view, UNSEEN);
  if (!drawing) return null;
  const { heading, read, words } = view;
  const { value } = drawing.shown;
  if (value !== undefined && read.flag('inline')) return escaped(value);
  const sentence =
    value === undefined
      ? drawing.sentence(heading)
      : words.say('summary.number', { label: heading, value });
  const texts = [escaped(sentence), `<small>${escaped(captionOfView(view, drawing))}</small>`];
  const image = picture && value === undefined ? [imageHtml(picture, heading)] : [];
  if (isInParagraph) return [...image, ...texts].join('<br/>');
  const tables = (await tablesOfView(view, drawing)).map(tableHtml);
  const paragraphs = [...image, ...texts].map((one) => `<p>${one}</p>`);
  return [...paragraphs, ...tables].join('\n');
}

/** The sentence stands below: read aloud, it is heard once. */
const imageHtml = ({ address, width, height }: FeedPicture, heading: string): string =>
  `<img src="${escaped(address)}" alt="${escaped(heading)}" width="${width}" height="${height}"/>`;
