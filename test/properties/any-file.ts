import fc from 'fast-check';
import { activityColumns, activityRows } from './activity.js';
import { communitiesColumns, communitiesFile, placesColumns, placesFile } from './communities.js';
import { spelling, writeCsv } from './csv.js';

/** The text of a file of some format, in some spelling. */
export const anyFile = fc.oneof(
  fc
    .tuple(activityRows({ kind: 'hubs' }), spelling)
    .map(([rows, style]) => writeCsv(activityColumns(rows, 'hubs'), style)),
  fc
    .tuple(communitiesFile, spelling)
    .map(([file, style]) => writeCsv(communitiesColumns(file), style)),
  fc.tuple(placesFile, spelling).map(([file, style]) => writeCsv(placesColumns(file), style)),
);
