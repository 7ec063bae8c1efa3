import type { ActivityTable, Format } from './table.js';

/** The columns of a kind of file. Names are compared trimmed and without regard to case. */
export interface Schema {
  readonly format: Format;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** A kind of file that says how active hubs or clusters were. */
export interface ActivitySchema extends Schema {
  readonly format: ActivityTable['format'];
}

export const ACTIVITY_SCHEMAS: readonly ActivitySchema[] = [
  {
    format: 'hub-activity',
    required: ['date', 'hub', 'users', 'cluster'],
    optional: ['timescale'],
  },
  {
    format: 'cluster-activity',
    required: ['date', 'cluster', 'unique_users'],
    optional: [],
  },
];
