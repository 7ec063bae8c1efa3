/** Colours of texts and lines, for style sheets and pictures. Each is `#rrggbb`: another could not be mixed. */
export interface SchemeColors {
  /** Text. */
  readonly ink: string;
  /** Secondary text. */
  readonly muted: string;
  /** Background. */
  readonly surface: string;
  /** Grid lines and hairlines. */
  readonly grid: string;
  readonly accent: string;
  /** Lines beside remarks. */
  readonly warning: string;
  readonly danger: string;
}

export const LIGHT_COLORS: SchemeColors = {
  ink: '#230344',
  muted: '#5d5470',
  surface: '#ffffff',
  grid: '#e3e0ea',
  accent: '#1d4ef5',
  warning: '#b88a00',
  danger: '#f0413f',
};

export const DARK_COLORS: SchemeColors = {
  ink: '#f2f0f7',
  muted: '#b6aecb',
  surface: '#150b26',
  grid: '#3a2f52',
  accent: '#7d9bff',
  warning: '#f2cf1d',
  danger: '#ff6b6b',
};
