/** Shapes that tell markers apart besides their colour. */
export const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'wedge', 'hexagon'] as const;

export type Shape = (typeof SHAPES)[number];

/** Corners of shapes with about the area of a circle of radius 1. */
const CORNERS: Readonly<Record<Exclude<Shape, 'circle'>, readonly (readonly [number, number])[]>> =
  {
    square: [
      [-0.9, -0.9],
      [0.9, -0.9],
      [0.9, 0.9],
      [-0.9, 0.9],
    ],
    triangle: [
      [0, -1.35],
      [1.3, 0.95],
      [-1.3, 0.95],
    ],
    diamond: [
      [0, -1.3],
      [1.3, 0],
      [0, 1.3],
      [-1.3, 0],
    ],
    wedge: [
      [-1.3, -0.95],
      [1.3, -0.95],
      [0, 1.35],
    ],
    hexagon: [
      [-0.55, -1],
      [0.55, -1],
      [1.12, 0],
      [0.55, 1],
      [-0.55, 1],
      [-1.12, 0],
    ],
  };

/** A tenth of a pixel is enough. */
const at = (px: number): number => Math.round(px * 10) / 10;

/** The outline of a shape around (x, y) as an SVG path. */
export const shapePath = (
  shape: Exclude<Shape, 'circle'>,
  x: number,
  y: number,
  r: number,
): string =>
  `${CORNERS[shape].map(([u, v], index) => `${index === 0 ? 'M' : 'L'}${at(x + u * r)},${at(y + v * r)}`).join('')}Z`;
