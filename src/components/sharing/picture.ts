import type { LitElement } from 'lit';
import type { Look } from '../../look/look.js';
import { pageLook } from '../../render/page-look.js';
import { pictureFile, type PictureType } from '../../render/picture-file.js';
import { AttributeReader } from '../element/attributes.js';
import { contentDrawing } from './content-drawing.js';
import { present, type Content } from './content.js';

const TYPES: readonly PictureType[] = ['image/svg+xml', 'image/png'];

/**
 * The figure of a widget as a picture file, with its title and its source.
 * @throws {DOMException} if there is nothing to draw
 */
export async function pictureOf(content: Content | null, type: PictureType): Promise<Blob> {
  const { host, shown, ...rest } = present(content);
  if (!shown) throw new DOMException('There is nothing to draw', 'InvalidStateError');
  if (!TYPES.includes(type)) {
    throw new TypeError(`“${type}” is not one of ${TYPES.join(', ')}`);
  }
  return pictureFile(contentDrawing({ ...rest, shown }, rest.look ?? lookOf(host)), type);
}

/** The look of a widget that has none for itself. */
const lookOf = (host: LitElement): Look =>
  pageLook(host, new AttributeReader(host).optionalWord('theme', ['light', 'dark']));
