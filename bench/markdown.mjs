/** Lines of cells as a table in Markdown. The first line is the head; the first column has names. */
export const markdown = ([head, ...lines]) =>
  [head, head.map((_, at) => (at === 0 ? '-' : '-:')), ...lines]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n');
