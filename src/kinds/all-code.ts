import * as decoder from '../data/decode-any.js';
import { lateDecoder } from '../data/decode.js';
import * as findHeader from '../data/find-header.js';
import { lateFindHeader } from '../data/header.js';
import type { LateCode } from '../data/late-code.js';
import { lateSpreadsheetDays } from '../data/late-days.js';
import { lateOdd } from '../data/late-odd.js';
import { lateText } from '../data/late-text.js';
import * as oddActivity from '../data/odd-activity.js';
import * as spreadsheetDays from '../data/spreadsheet-days.js';
import * as quotes from '../data/parse-quoted.js';
import { lateQuotes } from '../data/parse.js';
import * as text from '../data/read-text.js';
import { lateLimits } from '../figures/late-limits.js';
import { lateNotMeasured } from '../figures/late-not-measured.js';
import { lateNothing } from '../figures/late-nothing.js';
import * as limits from '../figures/limits.js';
import * as notMeasured from '../figures/not-measured.js';
import * as nothing from '../figures/nothing.js';
import * as rowsToCome from '../figures/rows-to-come.js';
import { lateRowsToCome } from '../figures/to-come.js';
import * as unmatchedWords from '../figures/unmatched-words.js';
import { lateUnmatchedWords } from '../figures/unmatched.js';
import { lateTrend } from './number/counter.js';
import * as hubsNow from './number/hubs-now.js';
import { lateHubsNow } from './number/metrics.js';
import * as trend from './number/trend.js';

type Given = readonly [code: LateCode<unknown>, module: unknown];

const given = <M>(code: LateCode<M>, module: M): Given => [code, module];

/** All code that reading and counting may lack, with its modules. */
export const ALL_CODE: readonly Given[] = [
  given(lateText, text),
  given(lateOdd, oddActivity),
  given(lateQuotes, quotes),
  given(lateDecoder, decoder),
  given(lateFindHeader, findHeader),
  given(lateSpreadsheetDays, spreadsheetDays),
  given(lateLimits, limits),
  given(lateUnmatchedWords, unmatchedWords),
  given(lateNothing, nothing),
  given(lateRowsToCome, rowsToCome),
  given(lateNotMeasured, notMeasured),
  given(lateHubsNow, hubsNow),
  given(lateTrend, trend),
];

/** Gives a program all code from the start: one that reads and counts at once, such as the worker. */
export function haveAllCode(): void {
  for (const [code, module] of ALL_CODE) code.module = module;
}
