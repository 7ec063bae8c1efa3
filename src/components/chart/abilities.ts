/**
 * What a reader can do with a picture, besides walking through it by key: walk through its days and series, zoom
 * by key, drag across to zoom, zoom and move a map, follow links, open the explore view.
 */
export type Ability = 'days' | 'zoom' | 'drag' | 'map' | 'links' | 'explore';
