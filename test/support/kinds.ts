import type { TidyTable } from '../../src/data/to-csv.js';
import * as engine from '../../src/engine/engine.js';
import { progressOf, type Progress } from '../../src/engine/progress.js';
import { program } from '../../src/engine/program.js';
import type { FigureMap, KnownFigure } from '../../src/figures/figure.js';
import type { CommunitiesFigure } from '../../src/kinds/communities/figure.js';
import { COMMUNITIES_KIND } from '../../src/kinds/communities/kind.js';
import type { CommunitiesRequest } from '../../src/kinds/communities/request.js';
import { COMMUNITIES_TABLES } from '../../src/kinds/communities/tables.js';
import { countedOf, type FigureKind, type FigureTables } from '../../src/kinds/kind.js';
import type { NumberFigure } from '../../src/kinds/number/figure.js';
import { NUMBER_KIND } from '../../src/kinds/number/kind.js';
import type { NumberRequest } from '../../src/kinds/number/request.js';
import type { OverTimeFigure } from '../../src/kinds/over-time/figure.js';
import { OVER_TIME_KIND } from '../../src/kinds/over-time/kind.js';
import type { OverTimeRequest } from '../../src/kinds/over-time/request.js';
import { OVER_TIME_TABLES } from '../../src/kinds/over-time/tables.js';
import type { SizesFigure } from '../../src/kinds/sizes/figure.js';
import { SIZES_KIND } from '../../src/kinds/sizes/kind.js';
import type { SizesRequest } from '../../src/kinds/sizes/request.js';
import { SIZES_TABLES } from '../../src/kinds/sizes/tables.js';
import { communitiesTidy } from '../../src/kinds/communities/tidy.js';
import { numberTidy } from '../../src/kinds/number/tidy.js';
import { overTimeTidy } from '../../src/kinds/over-time/tidy.js';
import { sizesTidy } from '../../src/kinds/sizes/tidy.js';
import { workerAddress } from '../../src/kinds/worker-address.js';
import { captionOf as captionFrom } from '../../src/words/captions.js';
import type { Words } from '../../src/words/format.js';
import type { TextTable, WholeTable } from '../../src/words/tables.js';

// The functions of the engine and of the kinds, for a request or figure of any kind of the kit.

export type { CommunitiesRequest, NumberRequest, OverTimeRequest, SizesRequest };
export type KitRequest = NumberRequest | OverTimeRequest | SizesRequest | CommunitiesRequest;

/** The figure that answers a request. */
export type FigureOf<R extends KitRequest> = R extends NumberRequest
  ? NumberFigure
  : R extends OverTimeRequest
    ? OverTimeFigure
    : R extends SizesRequest
      ? SizesFigure
      : CommunitiesFigure;

program.address = workerAddress;

const KINDS: Record<keyof FigureMap, FigureKind> = {
  number: NUMBER_KIND,
  'over-time': OVER_TIME_KIND,
  sizes: SIZES_KIND,
  communities: COMMUNITIES_KIND,
};

const TABLES: Record<Exclude<keyof FigureMap, 'number'>, FigureTables> = {
  'over-time': OVER_TIME_TABLES,
  sizes: SIZES_TABLES,
  communities: COMMUNITIES_TABLES,
};

const kindOf = (name: keyof FigureMap): FigureKind => KINDS[name];

export const figureOf = <R extends KitRequest>(request: R): Promise<FigureOf<R>> =>
  engine.figureOf<R, FigureOf<R>>(kindOf(request.figure) as FigureKind<R, FigureOf<R>>, request);

export const forget = (request: KitRequest): void => engine.forget(kindOf(request.figure), request);

export const keep = (request: KitRequest): (() => void) =>
  engine.keep(kindOf(request.figure), request);

export const waitFor = (request: KitRequest): (() => void) =>
  engine.waitFor(kindOf(request.figure), request);

export const progressOfRequest = (request: KitRequest): Progress | null =>
  progressOf(kindOf(request.figure), request);

export const labelOf = (request: KitRequest, words: Words): string =>
  kindOf(request.figure).label(request, words);

export const captionOf = (figure: KnownFigure, words: Words): string =>
  captionFrom(countedOf(kindOf(figure.kind), figure, words), figure, words);

export const summaryOf = (figure: KnownFigure, label: string, words: Words): string =>
  kindOf(figure.kind).summary(figure, label, words);

const TIDY: Record<keyof FigureMap, (figure: never) => TidyTable> = {
  number: numberTidy,
  'over-time': overTimeTidy,
  sizes: sizesTidy,
  communities: communitiesTidy,
};

/** The tidy table of a figure, at once: the kinds load it. */
export const tidy = (figure: KnownFigure): TidyTable => TIDY[figure.kind](figure as never);

export const shortTables = (
  figure: KnownFigure,
  label: string,
  words: Words,
): readonly TextTable[] =>
  (figure.kind === 'number' ? null : TABLES[figure.kind])?.short(figure, label, words) ?? [];

/** @param at index of the table among those of its kind */
export const wholeTable = (
  figure: KnownFigure,
  label: string,
  words: Words,
  at = 0,
): WholeTable | null =>
  (figure.kind === 'number' ? null : TABLES[figure.kind])?.whole[at]?.table(figure, label, words) ??
  null;
