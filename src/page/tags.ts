/** A tag, as far as the one script knows it. */
export interface Tag {
  /** Loads its code, which hands its class to the definition of this script. */
  readonly load: () => Promise<unknown>;
  /** Its attributes besides those of all tags. They are spelled out here, as the classes that declare them come later. */
  readonly attributes: string;
}

export const TAGS: Readonly<Record<string, Tag>> = {
  'kpi-big-number': {
    load: () => import('../components/kpi-big-number.js'),
    attributes:
      'metric locations activity constellation timescale stat trend at-least format inline quiet',
  },
  'hub-area-chart': {
    load: () => import('../components/hub-area-chart.js'),
    attributes: 'measure group-by timescale transform kind scale top colors explore',
  },
  'community-map': {
    load: () => import('../components/community-map.js'),
    attributes: 'locations activity projection graticule color-by size constellation',
  },
  'community-bins': {
    load: () => import('../components/community-bins.js'),
    attributes: 'measure kind timescale bins trim axis explore',
  },
};
