/** Attributes that all tags have. */
const COMMON =
  'src cluster hub exclude-hubs exclude-clusters active-only as-of period date-format label max-bytes timeout ' +
  'refresh loading theme controls';

/** Attributes of each tag besides. They are spelled out here, as the classes that declare them come later. */
const OWN: Readonly<Record<string, string>> = {
  'kpi-big-number':
    'metric locations activity constellation timescale stat trend at-least format inline quiet',
  'hub-area-chart': 'measure group-by timescale transform kind scale top explore',
  'community-map': 'locations activity projection graticule color-by constellation',
  'community-bins': 'measure kind timescale bins explore',
};

/** The attributes of a tag. */
export const attributesOf = (tag: string): string[] => `${COMMON} ${OWN[tag] ?? ''}`.split(' ');

/** Name of the property that an attribute sets: `exclude-hubs` sets `excludeHubs`. */
export const propertyOf = (attribute: string): string =>
  attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Methods whose promise may wait for the code. */
export const METHODS = ['toCSV', 'toImage'];
