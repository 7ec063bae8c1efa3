import { setImmediate } from 'node:timers/promises';
import { KpiError } from '../data/errors.js';
import { progressOf } from '../engine/progress.js';
import { COUNT_COMMUNITIES } from '../kinds/communities/counting.js';
import type { CommunitiesFigure } from '../kinds/communities/figure.js';
import '../words/english/map.js';
import { loadSentences } from '../words/languages.js';
import { progressSentence } from '../words/progress.js';
import { nothingSentences } from '../words/nothing.js';
import { scopeAsides, scopeSentences } from '../words/scope-sentences.js';
import { asOption } from '../words/spell.js';
import { problemSentences } from '../words/problems.js';
import { wordsFor, type Words } from '../words/format.js';
import { notShown } from '../kinds/communities/left-out-text.js';
import { upperFirst } from '../words/names.js';
import { failureSentence } from './failure.js';
import { askFor } from './map-figure.js';
import { mapPictures, type MapPicture } from './map-pictures.js';
import type { MapsOptions } from './maps-options.js';
import { Failure, orAborted, type Terminal } from './terminal.js';
import type { FileToWrite } from './whole-files.js';
import { writeOrFail } from './write-or-fail.js';

/** Milliseconds between two messages on the progress of the files. */
const PAUSE = 1000;

/**
 * Draws the maps and writes them.
 * @throws Failure, or the reason with which the signal was aborted
 */
export async function runMaps(options: MapsOptions, terminal: Terminal): Promise<void> {
  const { language = 'en' } = options.pictures;
  await loadSentences(language);
  const words = wordsFor(language);
  const files = await orAborted(() => drawn(options, words, terminal), terminal.signal);
  const paths = await writeOrFail(options.out, files, terminal.signal, words);
  paths.forEach(terminal.print);
}

async function drawn(
  { files, pictures: style, quiet }: MapsOptions,
  words: Words,
  { tell, signal }: Terminal,
): Promise<FileToWrite[]> {
  const say = quiet ? () => undefined : tell;
  const { request, names } = askOrFail(files, style, words);
  say(words.say('state.loading', { label: words.list([...names.values()]) }));
  const progress = setInterval(() => {
    const far = progressOf(COUNT_COMMUNITIES, request);
    if (far) say(progressSentence(far, words));
  }, PAUSE);
  progress.unref();
  try {
    const { figure, count, pictures } = await mapPictures(files, style);
    problemSentences(figure.sources, words).forEach((sentence) => tell(`${sentence}.`));
    const notes = [
      ...scopeSentences(figure, words, asOption),
      ...scopeAsides(figure, words, asOption),
    ];
    notes.forEach(tell);
    if (figure.empty) throw new Failure(nothingSentences(figure, words, asOption).join(' '));
    const all: FileToWrite[] = [];
    let number = 0;
    for await (const picture of pictures) {
      if (number === 0) checkShown(picture, figure, words, say);
      number += 1;
      say(`${number}/${count} ${picture.files.map(({ name }) => name).join(' ')}`);
      all.push(...picture.files);
      // Lets the event loop handle a signal: drawing does not pause by itself.
      await setImmediate();
      signal.throwIfAborted();
    }
    return all;
  } catch (error) {
    if (error instanceof KpiError) throw new Failure(failureSentence(error, words, names));
    throw error;
  } finally {
    clearInterval(progress);
  }
}

function askOrFail(
  files: MapsOptions['files'],
  style: MapsOptions['pictures'],
  words: Words,
): ReturnType<typeof askFor> {
  try {
    return askFor(files, style);
  } catch (error) {
    if (error instanceof KpiError) throw new Failure(failureSentence(error, words));
    throw error;
  }
}

/**
 * Says which communities are not on the map.
 * @throws Failure if none is on it
 */
function checkShown(
  { shown, unplaced, offMap, atEdge }: MapPicture,
  figure: CommunitiesFigure,
  words: Words,
  say: (line: string) => void,
): void {
  const counted = (count: number) => ({ count, n: words.number(count) });
  const notes = [
    ...(unplaced > 0 ? [words.say('caption.unplaced', counted(unplaced))] : []),
    ...(offMap > 0 ? [words.say('caption.offMap', counted(offMap))] : []),
    ...(atEdge > 0 ? [words.say('caption.atEdge', counted(atEdge))] : []),
    ...notShown(figure, words).map(upperFirst),
  ].map((note) => `${note}.`);
  if (shown === 0) throw new Failure(notes.join(' '));
  notes.forEach(say);
}
