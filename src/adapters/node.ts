/**
 * The kit in Node: makes figures and pictures of the files that the tags read, without a page.
 *
 * ```js
 * import { mapPictures, writeWhole } from 'kpi-widgets/node';
 *
 * const { pictures } = await mapPictures({ communities: 'places.csv' }, { formats: ['svg'] });
 * for await (const { files } of pictures) await writeWhole('_static/maps', files);
 * ```
 */
export { KpiError, type KpiErrorCode, type KpiErrorFacts } from '../data/errors.js';
export type { Day } from '../data/dates.js';
export type { CommunitiesFigure, Community } from '../kinds/communities/figure.js';
export { DEFAULT_SCOPE, type Scope } from '../figures/scope.js';
export { PROJECTIONS, type ProjectionName } from '../look/geography/projections.js';
export { failureSentence } from './failure.js';
export { communitiesFigure, type FigureOptions, type MapFiles } from './map-figure.js';
export {
  DEFAULTS,
  mapPictures,
  type MapPicture,
  type MapPictures,
  type PictureFormat,
  type PictureOptions,
  type PictureStyle,
} from './map-pictures.js';
export { pngOf } from './png.js';
export { writeWhole, type FileToWrite } from './whole-files.js';
