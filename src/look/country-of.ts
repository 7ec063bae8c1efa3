/** Looks up countries in the geography. */
export interface CountryOf {
  /**
   * Usual English name of the country at a place, or of the nearest one for a place off the coast;
   * `null` far from all land. Degrees.
   */
  at(longitude: number, latitude: number): string | null;
  /** Usual English name of the country that this name stands for; `null` if it stands for none. */
  named(name: string): string | null;
}
