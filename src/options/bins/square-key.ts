/** Unique number of a square of a map; maps are far smaller than 2^20 squares a side. */
export const squareKey = (column: number, row: number): number => row * 2 ** 20 + column;
