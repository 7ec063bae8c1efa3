/** Latitude at which a map of the world ends where nobody lives beyond: south of it is only Antarctica. */
export const WORLD_END = -58;

/** Height ÷ width of a Mercator map. */
export const MERCATOR_ASPECT = 0.6;
/** Latitude at which a Mercator map of the world is as high as wide: no map goes further. */
export const MERCATOR_END = 85.05;

/**
 * Width and height of the United States at scale 1. Alaska's islands reach further west than the
 * 975 × 610 px that geoAlbersUsa is usually given.
 */
export const ALBERS = { width: 0.7807, height: 0.4542 };
export const ALBERS_ASPECT = ALBERS.height / ALBERS.width;
