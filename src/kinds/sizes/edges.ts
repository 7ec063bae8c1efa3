/** Reads edges separated by blanks or commas; `null` unless they are two or more rising numbers ≥ 0. */
export function edgesOf(text: string): number[] | null {
  const edges = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  const rising = edges.every((edge, i) => edge > (edges[i - 1] ?? -1) && Number.isFinite(edge));
  return rising && edges.length > 1 ? edges : null;
}
