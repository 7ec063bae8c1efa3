const HEADER = ['', 'M rows/s', 'ratio', 'lowest to highest', 'memory'];

/**
 * Results as lines of a table in Markdown.
 * @param {import('./measure.mjs').Result[]} results
 */
export function table(results) {
  // Only Node says how much memory a process has held.
  const columns = results.some(({ peak }) => peak !== null) ? 5 : 4;
  const rows = results.map(({ name, rate, ratio, lowest, highest, peak }) => [
    name,
    (rate / 1000).toFixed(2),
    ratio.toFixed(2),
    `${lowest.toFixed(2)} to ${highest.toFixed(2)}`,
    peak === null ? '' : `${Math.round(peak / 1e6)} MB`,
  ]);
  const cells = [HEADER, ...rows].map((row) => row.slice(0, columns));
  const widths = cells[0].map((_, at) => Math.max(...cells.map((row) => row[at].length)));
  const line = (row) =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => '-'.repeat(width + 1) + (at === 0 ? '-' : ':')).join('|')}|`;
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}
