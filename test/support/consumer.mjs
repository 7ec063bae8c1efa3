import { readFileSync } from 'node:fs';

const ELEMENTS = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
)
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName !== undefined);

/** Lines that use every property and event of an element as the manifest has them. */
const usesOf = ({ name, tagName, members, attributes, events }) => {
  const isAttribute = (field) => attributes.some(({ fieldName }) => fieldName === field.name);
  const settable = members.filter(isAttribute);
  const worded = settable.filter(({ type }) => /^'/.test(type.text));
  return `
{
  const element = document.createElement('${tagName}');
  const same: ${name} = element;
  const base: KpiElement = same;
  base.remove();
  const figure = element.figure;
  const text: Promise<string> = element.toCSV();
  const image: Promise<Blob> = element.toImage('image/svg+xml');
  void [figure?.kind, text, image, element.reload()];
${settable
  .map(
    ({ name: field, type }) =>
      `  { const value: ${type.text} = element.${field}; element.${field} = value; }`,
  )
  .join('\n')}
${worded
  .map(({ name: field }) => `  // @ts-expect-error\n  element.${field} = 'no such word';`)
  .join('\n')}
  // @ts-expect-error
  element.noSuchProperty = 1;
${events
  .map(
    ({ name: event, type }) =>
      `  element.addEventListener('${event}', (event) => void event.${FACT[type.text]});\n` +
      `  // @ts-expect-error\n  element.addEventListener('${event}', (event) => void event.nothing);`,
  )
  .join('\n')}
}`;
};

/** The property of each event. */
const FACT = { KpiLoadEvent: 'figure', KpiErrorEvent: 'error', KpiSelectEvent: 'selection' };

/** Imports an element from its own file, with and without the ending. */
const ownFile = ({ name, tagName }) => `
import { ${name} as ${name}Alone } from 'kpi-widgets/components/${tagName}';
import { ${name} as ${name}Again } from 'kpi-widgets/components/${tagName}.js';
void [${name}Alone, ${name}Again].map((one: typeof ${name}) => one);`;

/** A program that uses all of the kit that a page may, and uses some of it wrongly. */
export const PAGE = `
import {
  ${ELEMENTS.map(({ name }) => name).join(',\n  ')},
  KpiElement,
  KpiError,
  KpiErrorEvent,
  KpiLoadEvent,
  KpiSelectEvent,
  type CommunitiesFigure,
  type CommunitiesRequest,
  type Community,
  type Day,
  type Figure,
  type FigureFacts,
  type FigureMap,
  type FigureRequest,
  type KnownFigure,
  type KpiErrorCode,
  type KpiErrorFacts,
  type NumberFigure,
  type NumberRequest,
  type OverTimeFigure,
  type OverTimeRequest,
  type OverTimeSeries,
  type Scope,
  type Selection,
  type SizeBin,
  type SizesFigure,
  type SizesRequest,
} from 'kpi-widgets';
${ELEMENTS.map(ownFile).join('\n')}
// @ts-expect-error
import { NoSuchName } from 'kpi-widgets';
// @ts-expect-error
import * as inner from 'kpi-widgets/dist/kpi-widgets.js';

const version: string = KpiElement.version;
document.body.addEventListener('kpi-load', (event) => {
  const same: KpiLoadEvent = event;
  if (same.figure.kind === 'number') void [same.figure.value, version];
});
document.body.addEventListener('kpi-error', (event: KpiErrorEvent) => {
  const error: KpiError = event.error;
  const code: KpiErrorCode = error.code;
  const facts: KpiErrorFacts = error.facts;
  void [code, facts];
});
document.addEventListener('kpi-select', (event: KpiSelectEvent) => {
  const selection: Selection = event.selection;
  void selection.from;
});
document.addEventListener('kpi-load', ({ figure }) => void shown(figure));
window.addEventListener('kpi-load', (event) => void shown(event.figure));
// @ts-expect-error
document.addEventListener('kpi-load', (event) => void event.error);

/** A figure of any kind, and what its kind alone has. */
function shown(figure: KnownFigure): readonly unknown[] {
  const any: Figure = figure;
  const facts: FigureFacts = any;
  const day: Day | null = facts.asOf;
  const scope: Scope = facts.scope;
  const kinds: FigureMap = {} as FigureMap;
  const values: [NumberFigure?, OverTimeFigure?, SizesFigure?, CommunitiesFigure?] = [
    kinds.number, kinds['over-time'], kinds.sizes, kinds.communities,
  ];
  const [, overTime, sizes, communities] = values;
  const series: OverTimeSeries | undefined = overTime?.series[0];
  const bin: SizeBin | undefined = sizes?.timescales[0]?.bins[0];
  const community: Community | undefined = communities?.communities[0];
  return [day, scope, values, series, bin, community];
}
export type AnyRequest = NumberRequest | OverTimeRequest | SizesRequest | CommunitiesRequest;
export const asked = (request: AnyRequest): FigureRequest => request;
${ELEMENTS.map(usesOf).join('\n')}
void [NoSuchName, inner];
`;

/** The same for a program in Node. */
export const NODE = `
import {
  communitiesFigure,
  DEFAULT_SCOPE,
  DEFAULTS,
  failureSentence,
  KpiError,
  mapPictures,
  pngOf,
  PROJECTIONS,
  writeWhole,
  type CommunitiesFigure,
  type Community,
  type Day,
  type FigureOptions,
  type FileToWrite,
  type KpiErrorCode,
  type KpiErrorFacts,
  type MapFiles,
  type MapPicture,
  type MapPictures,
  type PictureFormat,
  type PictureOptions,
  type PictureStyle,
  type ProjectionName,
  type Scope,
} from 'kpi-widgets/node';

const files: MapFiles = { communities: 'places.csv' };
const scope: Scope = { ...DEFAULT_SCOPE, activeOnly: true };
const today: Day = 20_000;
const figureOptions: FigureOptions = { scope, today };
const format: PictureFormat = 'svg';
const projection: ProjectionName | undefined = PROJECTIONS[0];
const style: PictureStyle = DEFAULTS;
const options: PictureOptions = { ...style, ...figureOptions, formats: [format], projection };
// @ts-expect-error
const wrong: PictureOptions = { projection: 'flat' };

export async function draw(): Promise<void> {
  const figure: CommunitiesFigure = await communitiesFigure(files, figureOptions);
  const community: Community | undefined = figure.communities[0];
  const all: MapPictures = await mapPictures(files, options);
  for await (const picture of all.pictures) {
    const one: MapPicture = picture;
    const written: readonly FileToWrite[] = one.files;
    await writeWhole('maps', written);
  }
  const png: Uint8Array = await pngOf('<svg/>');
  void [community?.name, png, wrong];
}
draw().catch((error: unknown) => {
  if (!(error instanceof KpiError)) throw error;
  const code: KpiErrorCode = error.code;
  const facts: KpiErrorFacts = error.facts;
  void [code, facts, failureSentence];
});
`;
