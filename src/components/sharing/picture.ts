import type { LitElement } from 'lit';
import { countedOf } from '../../kinds/kind.js';
import type { Look } from '../../look/look.js';
import { sheetOf } from '../../options/sheet.js';
import { pageLook } from '../../render/page-look.js';
import { pictureFile, type PictureType } from '../../render/picture-file.js';
import { sheetDrawing } from '../../render/svg.js';
import { sourceLine } from '../../words/source-line.js';
import { AttributeReader } from '../element/attributes.js';
import { present, type Content } from './content.js';

const TYPES: readonly PictureType[] = ['image/svg+xml', 'image/png'];

/**
 * The figure of a widget as a picture file, with its title and its source.
 * @throws {DOMException} if there is nothing to draw
 */
export async function pictureOf(content: Content | null, type: PictureType): Promise<Blob> {
  const { host, kind, figure, heading, notes, shown, words, ...rest } = present(content);
  if (!shown) throw new DOMException('There is nothing to draw', 'InvalidStateError');
  if (!TYPES.includes(type)) {
    throw new TypeError(`“${type}” is not one of ${TYPES.join(', ')}`);
  }
  const look = rest.look ?? lookOf(host);
  const text = {
    title: heading,
    source: sourceLine(figure, [...countedOf(kind, figure, words), ...notes], words),
    more: (count: number) => words.say('more', { count }),
  };
  const summary = kind.summary(figure, heading, words);
  return pictureFile(
    sheetDrawing(sheetOf(shown, text, look), look, { title: heading, summary }),
    type,
  );
}

/** The look of a widget that has none for itself. */
const lookOf = (host: LitElement): Look =>
  pageLook(host, new AttributeReader(host).optionalWord('theme', ['light', 'dark']));
