/** Red, green and blue from 0 to 1, linear. */
type Linear = readonly [red: number, green: number, blue: number];
type Matrix = readonly [Linear, Linear, Linear];

/**
 * Matrices from a colour to what readers see of it whose eyes have two kinds of cones instead of
 * three, each named after the kind that is missing: Machado, Oliveira and Fernandes (2009), severity
 * 1.
 */
export const SIGHTS: Readonly<Record<string, Matrix>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** How far two `#rrggbb` colours are apart in OKLab for such eyes; black and white are 1 apart. */
export function distance(one: string, other: string, sight: Matrix): number {
  const [a, b] = [one, other].map((color) => oklabOf(seen(linearOf(color), sight))) as [
    Linear,
    Linear,
  ];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const linearOf = (color: string): Linear =>
  [1, 3, 5].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Linear;

const product = ([r, g, b]: Linear, matrix: Matrix): Linear =>
  matrix.map((row) => row[0] * r + row[1] * g + row[2] * b) as unknown as Linear;

const seen = (color: Linear, sight: Matrix): Linear =>
  product(color, sight).map((value) => Math.min(Math.max(value, 0), 1)) as unknown as Linear;

const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

const oklabOf = (color: Linear): Linear =>
  product(product(color, TO_CONES).map(Math.cbrt) as unknown as Linear, TO_LAB);
