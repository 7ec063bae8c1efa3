import type { ChapterReport, Finding } from './explain.js';
import { QUIRKS, type Quirk } from './quirks.js';
import type { Value } from './values.js';

/** Differences without a reason that are printed; all of them with `verbose`. */
const SHOWN = 20;

const words = (reason: readonly Quirk[]): string =>
  `${reason.join(' + ')}: ${reason.map((quirk) => QUIRKS[quirk]).join('; and ')}`;

const shown = (value: Value): string =>
  value === null || value === undefined ? '–' : String(value);

function line({ chapter, path, golden, ours, by }: Finding): string {
  const size = Number.isFinite(by) ? ` (${by.toPrecision(3)} relative)` : '';
  return `${chapter}.${path}: golden ${shown(golden)}, ours ${shown(ours)}${size}`;
}

/** What is said of the chapters of one folder, line by line. */
export function linesOf(chapters: readonly ChapterReport[], verbose: boolean): string[] {
  const lines: string[] = [];
  for (const { name, compared, findings } of chapters) {
    const open = findings.filter(({ reason }) => !reason).length;
    const named = findings.length - open;
    const notes = [named && `${named} named`, open && `${open} UNEXPLAINED`].filter(Boolean);
    lines.push(`  ${name}: ${compared} compared${notes.length ? `, ${notes.join(', ')}` : ''}`);
  }

  const findings = chapters.flatMap((chapter) => chapter.findings);
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!finding.reason) continue;
    const kind = words(finding.reason);
    kinds.set(kind, [...(kinds.get(kind) ?? []), finding]);
  }
  for (const [kind, some] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
    lines.push(`  named ${some.length} × ${kind}`);
    if (verbose) lines.push(...some.map((one) => `      ${line(one)}`));
  }

  const open = findings.filter(({ reason }) => !reason);
  const some = verbose ? open : open.slice(0, SHOWN);
  lines.push(...some.map((one) => `  UNEXPLAINED ${line(one)}`));
  if (some.length < open.length) lines.push(`  … and ${open.length - some.length} more`);
  return lines;
}
