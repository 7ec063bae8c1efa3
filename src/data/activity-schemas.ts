import type { Format } from './table.js';

/** The columns of a kind of file. Names are compared trimmed and without regard to case. */
export interface Schema {
  readonly format: Format;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** The files of activity, which the reader of plain files knows. */
export const ACTIVITY_SCHEMAS: readonly (Schema & { readonly format: ActivityFormat })[] = [
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

export type ActivityFormat = 'hub-activity' | 'cluster-activity';

/** The columns of a schema that are read if a file has them. */
export const columnsOf = ({ required, optional }: Schema): readonly string[] => [
  ...required,
  ...optional,
];
