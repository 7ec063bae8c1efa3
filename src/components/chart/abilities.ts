/**
 * An action that a picture offers, and that a hint explains: walking through its days and series (`days`), zooming by
 * key (`zoom`), zooming by a drag across it (`drag`), zooming and moving a map (`map`), following links (`links`), and
 * opening the explore view (`explore`).
 */
export type Ability = 'days' | 'zoom' | 'drag' | 'map' | 'links' | 'explore';
