import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { KpiError } from '../../data/errors.js';
import { DARK, LIGHT, type Look } from '../../look/look.js';
import { svgFile } from '../../render/svg-file.js';
import '../../words/english/attributes.js';
import '../../words/english/command.js';
import { problemSentences } from '../../words/problems.js';
import { wordsFor, type Words } from '../../words/format.js';
import { loadSentences } from '../../words/languages.js';
import { readFromDisk } from '../disk.js';
import { failureSentence } from '../failure.js';
import { Failure, orAborted, type Terminal } from '../terminal.js';
import { pngOf } from '../png.js';
import { inSite, questionOfTag, type TagPlace, type TagQuestion } from '../tag-questions.js';
import { writeOrFail } from '../write-or-fail.js';
import type { Drawing } from './drawing.js';
import type { RenderFormat, RenderOptions } from './render-options.js';
import { lookOfFile, pictureOfTag } from './tag-picture.js';
import { drawingOf, viewOf, type TagView } from './tag-view.js';
import { asHtml } from './view-html.js';
import { asJson, asMarkdown, asText } from './written-view.js';

/**
 * Writes what a tag shows, without a page.
 * @throws Failure, or the reason with which the signal was aborted
 */
export async function runRender(options: RenderOptions, terminal: Terminal): Promise<void> {
  const { out, language } = options;
  await loadSentences(language);
  const words = wordsFor(language);
  const bytes = await orAborted(() => rendered(options, words, terminal), terminal.signal);
  if (out === null) return void process.stdout.write(bytes);
  const files = [{ name: path.basename(out), bytes }];
  const paths = await writeOrFail(path.dirname(out), files, terminal.signal, words);
  paths.forEach(terminal.print);
}

async function rendered(
  options: RenderOptions,
  words: Words,
  { tell }: Terminal,
): Promise<Uint8Array> {
  const { tag, width, height, format } = options;
  const here = pathToFileURL(`${process.cwd()}${path.sep}`);
  // There is no site: an address that begins with / is a path of this computer.
  const root = new URL('/', here);
  const place: TagPlace = {
    resolve: (address) => inSite(address, { page: here, root }),
    said: new Map(),
  };
  readFromDisk();
  let question: TagQuestion | null = null;
  try {
    question = await questionOfTag(tag, place);
    const view = await viewOf(tag, question, words);
    const theme = question.read.optionalWord('theme', ['light', 'dark']);
    const look = lookOfFile(theme === 'dark' ? DARK : LIGHT);
    const drawing = await drawingOf(view, { width, height, look });
    if (!drawing) throw new Failure(`<${tag.name}>: no row of the data is in scope.`);
    for (const sentence of warningsOf(view)) tell(sentence);
    return await WRITE[format](view, drawing, look, { width, height });
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    throw new Failure(`<${tag.name}>: ${failureSentence(error, words, question?.addresses)}`);
  }
}

/** Sentences that the author of the tag should read. */
const warningsOf = ({ figure, read, words, tag }: TagView): string[] => [
  ...read.warnings.map(
    ({ code, facts }) => `<${tag.name}>: ${words.say(`attribute.${code}`, facts)}`,
  ),
  ...problemSentences(figure.sources, words).map((sentence) => `${sentence}.`),
];

type Size = Pick<RenderOptions, 'width' | 'height'>;

const text = (written: string): Uint8Array => new TextEncoder().encode(`${written}\n`);

const svgOf = (view: TagView, drawing: Drawing, look: Look): string =>
  svgFile(pictureOfTag(view, drawing, look));

const WRITE: Readonly<
  Record<
    RenderFormat,
    (view: TagView, drawing: Drawing, look: Look, size: Size) => Promise<Uint8Array>
  >
> = {
  txt: (view, drawing) => Promise.resolve(text(asText(view, drawing))),
  md: async (view, drawing) => text(await asMarkdown(view, drawing)),
  json: async (view, drawing) => text(await asJson(view, drawing)),
  html: async (view, _, __, size) => text(await asHtml(view, size)),
  svg: (view, drawing, look) =>
    Promise.resolve(new TextEncoder().encode(svgOf(view, drawing, look))),
  png: (view, drawing, look) => pngOf(svgOf(view, drawing, look)),
};
