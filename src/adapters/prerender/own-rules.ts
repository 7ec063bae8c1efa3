import { LIGHT } from '../../look/look.js';
import { paperRule } from '../render/two-schemes.js';
import { PREFIX } from './light-markup.js';

const ROOT = `.${PREFIX}tag`;
const TABLES = `${ROOT} .${PREFIX}for-readers`;
const VISIBLE =
  'position:static!important;width:auto!important;height:auto!important;clip-path:none!important;white-space:normal!important';

/** A part of the text's colour: which colours a page has, only scripts know. */
const ofText = (percent: number): string =>
  `color-mix(in srgb,currentcolor ${percent}%,transparent)`;

const COLORS = [
  `--ink:var(--kpi-ink,currentcolor)`,
  `--muted:var(--kpi-muted,${ofText(75)})`,
  `--grid:var(--kpi-grid,${ofText(15)})`,
  `--warning:${LIGHT.warning}`,
  'color:var(--kpi-ink,inherit)',
];

const ON_PAPER = paperRule(
  `${ROOT}:not(.${PREFIX}ground)`,
  (['ink', 'muted', 'grid', 'surface'] as const).map((name) => `--${name}:${LIGHT[name]}`),
);

/** Rules that the elements do not have, by the class of the part that needs them. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  chart: [ON_PAPER],
  sparkline: [ON_PAPER],
  // A tag with a theme keeps its ground, whoever would leave it out or set another.
  ground: [
    `@media print{${ROOT}.${PREFIX}ground{print-color-adjust:exact}}`,
    `@media (forced-colors:active){${ROOT}.${PREFIX}ground{forced-color-adjust:none}}`,
  ],
  // A part that is a block elsewhere is a span in a paragraph, so it has to be made a block.
  block: [`.${PREFIX}block{display:block}`],
  // The names of a legend are as high as its buttons, but do not look like some.
  item: [
    `${ROOT} :is(.${PREFIX}item,.${PREFIX}minor){box-sizing:border-box;display:inline-flex;align-items:center}`,
    `${ROOT} .${PREFIX}series .${PREFIX}minor{border-color:transparent}`,
    `@media (forced-colors:active){${ROOT} .${PREFIX}series .${PREFIX}minor{border-color:canvas}}`,
  ],
  // Readers without scripts see the short tables, which are open on paper.
  'for-readers': [
    `${TABLES}{font-size:.8125em}`,
    `${TABLES} :is(th,td){padding:.125em .75em .125em 0;text-align:start}`,
    `@media (scripting:none){${TABLES}{${VISIBLE}}}`,
    `@media print{${TABLES}::details-content{content-visibility:visible;height:auto}}`,
  ],
  // A button keeps its room, so that nothing moves when it comes.
  tool: [
    `${ROOT} .${PREFIX}tool{display:inline-flex;align-items:center;visibility:hidden}`,
    `@media (scripting:none){${ROOT} .${PREFIX}tool{display:none}}`,
  ],
  // Buttons never come where no script runs.
  'tools-room': [`@media (scripting:none){${ROOT} .${PREFIX}tools-room{display:none}}`],
  // A caption for each picture. How wide its box is, is not known here: most often it is about as wide as the window.
  'on-narrow': [
    `${ROOT} .${PREFIX}on-narrow{display:none}`,
    `@media (max-width:600px){${ROOT} .${PREFIX}on-narrow{display:block}${ROOT} .${PREFIX}on-wide{display:none}}`,
  ],
};

/** The rules of content with some classes, which the element has no need of. They come before those of the element. */
export const ownRules = (classes: ReadonlySet<string>): string[] => [
  `${ROOT}{${COLORS.join(';')}}`,
  ...Object.entries(RULES).flatMap(([name, rules]) => (classes.has(name) ? rules : [])),
];
