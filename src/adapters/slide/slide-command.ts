import { enlarged } from '../../render/enlarged.js';
import { DARK, LIGHT } from '../../look/look.js';
import { svgFile } from '../../render/svg-file.js';
import { sheetDrawing } from '../../render/svg.js';
import '../../words/english/number.js';
import '../../words/english/slide.js';
import { wordsFor, type Words } from '../../words/format.js';
import { loadSentences } from '../../words/languages.js';
import { nothingSentences } from '../../words/nothing.js';
import { problemSentences } from '../../words/problems.js';
import { scopeAsides, scopeSentences } from '../../words/scope-sentences.js';
import { asOption } from '../../words/spell.js';
import { lookOfFile } from '../render/tag-picture.js';
import { pngOf } from '../png.js';
import type { Drawing } from '../render/drawing.js';
import type { TagView } from '../render/tag-view.js';
import { Failure, orAborted, type Terminal } from '../terminal.js';
import { writeOrFail } from '../write-or-fail.js';
import { slideFigures, type SlideFigures } from './slide-figures.js';
import type { SlideOptions } from './slide-options.js';
import { slidePicture, type SlidePicture } from './slide-picture.js';
import { SLIDE, slideFrame, slideNotes, type SlideText } from './slide-sheet.js';
import { isThere, notesOf, slideText } from './slide-text.js';

/**
 * Draws the slide, and writes it as one or two pictures.
 * @throws Failure, or the reason with which the signal was aborted
 */
export async function runSlide(options: SlideOptions, terminal: Terminal): Promise<void> {
  const { language, folder, pictures } = options;
  await loadSentences(language);
  const words = wordsFor(language);
  const svg = await orAborted(() => drawn(options, words, terminal), terminal.signal);
  const files = [];
  for (const { name, format } of pictures) {
    const bytes = format === 'png' ? await pngOf(svg) : new TextEncoder().encode(svg);
    files.push({ name, bytes });
  }
  const paths = await writeOrFail(folder, files, terminal.signal, words);
  paths.forEach(terminal.print);
}

async function drawn(options: SlideOptions, words: Words, { tell }: Terminal): Promise<string> {
  const figures = await slideFigures(options, words);
  new Set(remarksOn(figures, words)).forEach(tell);
  const { days, users, places } = figures;
  if (users.figure.empty || days.figure.empty) {
    throw new Failure(nothingSentences(users.figure, words, asOption).join(' '));
  }
  const look = lookOfFile(options.theme === 'dark' ? DARK : LIGHT);
  const shown = [days, ...(hasPlaces(places) ? [places] : [])];
  if (isThere(places) && !hasPlaces(places)) tell(words.say('slide.noPlace'));

  const text = slideText(figures, options, words);
  const { sheet, boxes } = slideFrame(text, shown.length > 1, look);
  const pictures: SlidePicture[] = [];
  for (const [at, box] of boxes.entries()) {
    pictures.push(await slidePicture(shown[at] as TagView, box, look));
  }
  const drawings = pictures.map(({ drawing }) => drawing);
  const all = notesOf(figures, drawings, words);
  const { part, unsaid } = slideNotes(all, look);
  if (unsaid.length > 0) tell(words.say('slide.noRoom', { notes: unsaid.join(' · ') }));
  const parts = [...sheet.parts, ...pictures.flatMap((picture) => picture.parts), part];
  const said = { title: text.title, summary: summaryOf(text, shown, drawings, words) };
  return svgFile(enlarged(sheetDrawing({ ...sheet, parts }, look, said), SLIDE.scale));
}

/** The slide in sentences, as a screen reader reads it. */
const summaryOf = (
  { through, stale, numbers }: SlideText,
  shown: readonly TagView[],
  drawings: readonly Drawing[],
  words: Words,
): string =>
  [
    `${through}.`,
    stale,
    ...numbers.map(({ label, value }) => words.say('summary.number', { label, value })),
    ...drawings.map(({ sentence }, at) => sentence(shown[at]?.heading ?? '')),
  ]
    .filter(Boolean)
    .join(' ');

const hasPlaces = (view: SlideFigures['places']): view is NonNullable<SlideFigures['places']> =>
  isThere(view) && view.figure.communities.some(({ latitude }) => latitude !== null);

/** Sentences on faults of the files and the options, and on rows that are left out for them. */
function remarksOn(figures: SlideFigures, words: Words): string[] {
  const all: readonly (TagView | null)[] = Object.values<TagView | null>({ ...figures });
  const views = all.filter((view) => view !== null);
  return [
    ...views.flatMap(({ figure }) =>
      problemSentences(figure.sources, words).map((sentence) => `${sentence}.`),
    ),
    ...views.flatMap(({ figure }) => scopeSentences(figure, words, asOption)),
    ...views.flatMap(({ figure }) => scopeAsides(figure, words, asOption)),
    ...(figures.communities?.figure.empty
      ? nothingSentences(figures.communities.figure, words, asOption)
      : []),
  ];
}
