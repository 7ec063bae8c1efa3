import { readFileSync } from 'node:fs';

const MS_PER_DAY = 86_400_000;
const COPIES = 11;

/** The demo's activity, as if it had gone on like that for five years before: 1.08 million rows. */
export function millionRows() {
  const file = new URL('../../demo/data/hub-activity.csv', import.meta.url);
  const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const dayOf = (line) => Date.parse(line.slice(0, 10)) / MS_PER_DAY;
  const days = lines.map(dayOf);
  const length = Math.max(...days) - Math.min(...days) + 1;
  const rows = Array.from({ length: COPIES }, (_, copy) =>
    lines.map((line, at) => {
      const day = new Date((days[at] - copy * length) * MS_PER_DAY);
      return `${day.toISOString().slice(0, 10)}${line.slice(10)}`;
    }),
  );
  return `${[head, ...rows.flat()].join('\n')}\n`;
}
