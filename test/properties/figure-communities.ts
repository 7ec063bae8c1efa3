import fc from 'fast-check';
import type { CommunityRow, FlatPlaceRow, PlaceRow } from '../../src/data/table.js';
import type { Written } from './communities.js';
import { fewNames } from './names.js';

const maybeFew = fc.option(fewNames, { freq: 5 });
const items = fc.option(fc.array(fewNames, { maxLength: 4 }), { freq: 9 });
const someDegrees = fc.constantFrom(null, -33, -70.5, 0, 12.25);

const file = <Row>(rows: fc.Arbitrary<Row[]>): fc.Arbitrary<Written<Row>> =>
  rows.map((found) => ({ rows: found, choice: [true, false, false] }));

const community: fc.Arbitrary<CommunityRow> = fc.record({
  name: fewNames,
  constellation: maybeFew,
  locations: items,
  hasHubs: fc.nat(9).map((chance) => chance > 0),
  hubs: items,
  clusters: items,
  domains: items,
});

export const figureCommunities = file(fc.array(community, { maxLength: 15 }));

const place: fc.Arbitrary<PlaceRow> = fc.record({
  id: fewNames,
  name: maybeFew,
  country: maybeFew,
  latitude: someDegrees,
  longitude: someDegrees,
});

/** A place stored twice is the first of the two: there, the order of the rows means something. */
export const figureLocations = file(
  fc.uniqueArray(place, { selector: ({ id }) => id, maxLength: 6 }),
);

const flatPlace: fc.Arbitrary<FlatPlaceRow> = fc.record({
  name: fewNames,
  latitude: someDegrees,
  longitude: someDegrees,
  users: fc.constantFrom(null, 0, 0.5, 1, 1.25, 7, 7.5),
  constellation: maybeFew,
  country: maybeFew,
  place: maybeFew,
});

/** A count that is spelled otherwise makes another row: what repeats must repeat to the letter. */
export const figurePlaces = file(fc.array(flatPlace, { maxLength: 15 }));
