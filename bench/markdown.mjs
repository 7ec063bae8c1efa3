/** Lines of cells as a table in Markdown. The first line is the head; the first column has names. */
export const markdown = ([head, ...lines]) =>
  [head, head.map((_, at) => (at === 0 ? '-' : '-:')), ...lines]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n');

/** Lines of numbers as a table in Markdown that has the width of its columns, as the repository is formatted. */
export function alignedTable(lines) {
  const widths = lines[0].map((_, at) => Math.max(...lines.map((line) => line[at].length)));
  const written = (line) => `| ${line.map((cell, at) => cell.padStart(widths[at])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => `${'-'.repeat(width - 1)}:`).join(' | ')} |`;
  return [written(lines[0]), rule, ...lines.slice(1).map(written)].join('\n');
}
