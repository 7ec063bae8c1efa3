import { luminanceOf } from './luminance.js';
import { DARK_COLORS, LIGHT_COLORS, type SchemeColors } from './scheme-colors.js';

/** Colours and type of a picture, as plain data. Each colour is `#rrggbb`: another could not be mixed. */
export interface Look extends SchemeColors {
  /** `paper` is for the print of a dark page. */
  readonly scheme: 'light' | 'dark' | 'paper';
  readonly font: string;
  /** Ten colours for series, the most important first; neighbours in a stack can be told apart. */
  readonly palette: readonly string[];
  /** The map's water, land and borders. */
  readonly ocean: string;
  readonly land: string;
  readonly border: string;
}

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/**
 * 2i2c's colours, darkened on light and lightened on dark surfaces until each stands out 3:1 (light
 * green, yellow and pink do not on white, big blue, midnight and forest do not on midnight). The first
 * three are calmer than 2i2c's own, as they may fill half of a picture. Their order lets each be told
 * from the next, also by colour-blind readers.
 */
export const LIGHT: Look = {
  ...LIGHT_COLORS,
  scheme: 'light',
  font: FONT,
  palette: [
    '#4467ea',
    '#de4f49',
    '#a05be0',
    '#0a9f78',
    '#4a2a7a',
    '#057761',
    LIGHT_COLORS.warning,
    '#c60a76',
    '#2b93c8',
    '#e8607a',
  ],
  ocean: '#e9effb',
  land: '#ffffff',
  border: '#c3c0d2',
};

export const DARK: Look = {
  ...DARK_COLORS,
  scheme: 'dark',
  font: FONT,
  palette: [
    '#6c8cff',
    DARK_COLORS.danger,
    '#c58bff',
    '#0ccf98',
    '#d9cfea',
    '#2fb594',
    DARK_COLORS.warning,
    '#f04aa6',
    '#6cc7f2',
    '#ff9aa3',
  ],
  ocean: '#1c1235',
  land: '#372a52',
  border: '#5f5080',
};

/** The look of a dark page on paper, which is white. */
export const PAPER: Look = { ...LIGHT, scheme: 'paper' };

/** Returns the look for readers who ask for more contrast: no secondary text, and visible lines. */
export const withContrast = (look: Look): Look => ({
  ...look,
  muted: look.ink,
  grid: mix(look.ink, look.surface, 0.5),
  border: mix(look.ink, look.surface, 0.4),
});

/**
 * Mixes of the ten hues for ranks past the palette: parts of ink if above 0, of surface if below.
 * Found by a search over such mixes for those that stand out 3:1 and differ most, with any kind of
 * colour vision, from the rank before and from all others.
 */
const MIXES = {
  light: [
    0.7, -0.2, 0.55, 0.1, 0.3, -0.3, 0.55, -0.4, 0.7, 0.1, 0.55, 0.1, 0.15, 0.65, -0.45, 0.35, 0.1,
    0.7, 0.1, 0.7, -0.25, 0.3, -0.2, 0.35, 0.7, 0.25, 0.2, 0.5, 0.2, 0.6,
  ],
  dark: [
    -0.35, 0.5, -0.45, 0.35, -0.5, 0.5, -0.5, 0.6, -0.5, 0.65, -0.25, 0.7, -0.35, 0.6, -0.4, 0.7,
    -0.3, -0.35, -0.15, -0.5, -0.1, -0.4, -0.15, -0.5, -0.2, -0.35, -0.2, -0.25, 0.25, -0.4,
  ],
};

/** The colour of the series at a rank (0 = largest); from rank 40 on, those of ranks 10 to 39 repeat. */
export function seriesColor(look: Look, rank: number): string {
  const { length } = look.palette;
  const hue = look.palette[rank % length] ?? look.accent;
  if (rank < length) return hue;
  const mixes = MIXES[look.scheme === 'dark' ? 'dark' : 'light'];
  const part = mixes[(rank - length) % mixes.length] as number;
  return part < 0 ? mix(hue, look.surface, -part) : mix(hue, look.ink, part);
}

/** Mixes two `#rrggbb` colours; if either is anything else, returns the first. */
export function mix(color: string, towards: string, part: number): string {
  const a = channels(color);
  const b = channels(towards);
  if (!a || !b) return color;
  const hex = a.map((value, i) => Math.round(value + ((b[i] ?? value) - value) * part));
  return `#${hex.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Contrast of two `#rrggbb` colours as WCAG 2 defines it, from 1 to 21; 1 if one is no such colour. */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [channels(one), channels(other)];
  if (!a || !b) return 1;
  const [dark, light] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function channels(color: string): number[] | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  return hex ? hex.slice(1).map((pair) => parseInt(pair, 16)) : null;
}

/** Returns a `#rrggbb` colour with some transparency; anything else as it is. */
export const withAlpha = (color: string, alpha: number): string =>
  /^#[0-9a-f]{6}$/i.test(color)
    ? `${color}${Math.round(alpha * 255)
        .toString(16)
        .padStart(2, '0')}`
    : color;
