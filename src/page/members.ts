/** Attributes that all tags have. */
export const COMMON =
  'src figures cluster hub exclude-hubs exclude-clusters active-only as-of period date-format label heading-level max-bytes timeout ' +
  'refresh loading theme controls';

/** Name of the property that an attribute sets: `exclude-hubs` sets `excludeHubs`. */
export const propertyOf = (attribute: string): string =>
  attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Methods whose promise may wait for the code. */
export const METHODS = ['toCSV', 'toImage'];
