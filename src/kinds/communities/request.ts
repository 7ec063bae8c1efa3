import type { Asked } from '../../engine/requests.js';

/** A request for communities with their users and places. */
export interface CommunitiesRequest extends Asked {
  readonly figure: 'communities';
  /** Absolute address of the communities file, or of a places file, which is enough by itself. */
  readonly src: string;
  /** Absolute addresses of the locations and activity files; `null` where none was given. */
  readonly locations: string | null;
  readonly activity: string | null;
}
