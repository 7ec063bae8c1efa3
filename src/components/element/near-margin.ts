/** How far outside the window a widget begins to load. */
export const NEAR_MARGIN = '600px 200px';
