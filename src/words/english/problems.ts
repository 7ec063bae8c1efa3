import { addSentences } from '../sentences.js';

/** Problems in the data. */
export const problems = addSentences({
  'problems.leftOut.one': '1 row left out: {reasons}, in {address}',
  'problems.leftOut.other': '{n} rows left out: {reasons}, in {address}',
  'problems.merged.one': '1 row repeats another: {reasons}, in {address}',
  'problems.merged.other': '{n} rows repeat others: {reasons}, in {address}',
  'problems.unplaced.one': '1 row counts without its place: {reasons}, in {address}',
  'problems.unplaced.other': '{n} rows count without their place: {reasons}, in {address}',
  'problems.early.one': '1 row does not count yet: {reasons}, in {address}',
  'problems.early.other': '{n} rows do not count yet: {reasons}, in {address}',
  'problems.unwhole.one': '1 count is not whole: {reasons}, in {address}',
  'problems.unwhole.other': '{n} counts are not whole: {reasons}, in {address}',
  'problems.dots.one':
    '1 count has a dot before three digits: {reasons}, in {address}. If the dot divides thousands, write the count without it',
  'problems.dots.other':
    '{n} counts have a dot before three digits: {reasons}, in {address}. If the dot divides thousands, write the counts without it',
  'problems.commas.one':
    '1 count has a comma before three digits: {reasons}, in {address}. If the comma is the decimal sign, write a dot instead',
  'problems.commas.other':
    '{n} counts have a comma before three digits: {reasons}, in {address}. If the comma is the decimal sign, write a dot instead',
  'problems.columns.one':
    'A column is there twice, and the first one counts: {reasons}, in {address}',
  'problems.columns.other':
    '{n} columns are there twice, and the first of each counts: {reasons}, in {address}',
  'problems.spellings.one':
    'Names that differ in case alone count as different ones: {reasons}, in {address}',
  'problems.spellings.other':
    '{n} groups of names differ in case alone and count as different ones: {reasons}, in {address}',
  'problems.odd.one': '1 character may be wrong: {reasons}, in {address}',
  'problems.odd.other': '{n} characters may be wrong: {reasons}, in {address}',
  'problems.cutOff.one':
    '{address} may have been cut off on its way: it ended in the middle of {reasons}, after 1 row of data.',
  'problems.cutOff.other':
    '{address} may have been cut off on its way: it ended in the middle of {reasons}, after {n} rows of data.',
  problem: '{what} ({where})',
  'problem.in': '{what} in “{column}” ({where})',
  'problem.rows.one': 'row {rows}',
  'problem.rows.other': 'rows {rows}',
  'problem.rowsAndMore': 'rows {rows} and {n} more',
  'problem.cut-off': 'a line',
  'problem.not-utf-8': 'not UTF-8, read as Windows-1252',
  'problem.among': '{what} in “{column}”',
  'problem.spelling.one': '{name} ({n} row)',
  'problem.spelling.other': '{name} ({n} rows)',
  'problem.not-whole': '{example}',
  'problem.not-whole-dot': '{example}, read with a decimal point,',
  'problem.comma-thousands': '{example}, read with a thousands separator,',
  'problem.repeated-column': '{example}',
  'problem.case-differs': '{example}',
  'problem.field-count': 'wrong number of fields',
  'problem.no-cluster': 'no cluster',
  'problem.no-hub': 'no hub',
  'problem.no-timescale': 'no timescale',
  'problem.bad-date': 'not a date: {example}',
  'problem.date-format':
    'not a date unless date-format="mdy" (month first) or date-format="dmy" (day first) says so: {example}',
  'problem.to-come': 'a day yet to come: {example}',
  'problem.bad-count': 'not a count: {example}',
  'problem.bad-list': 'not a list: {example}',
  'problem.bad-coordinate': 'not a coordinate: {example}',
  'problem.no-name': 'no name',
  'problem.repeated-row': 'the same row again, counted once',
  'problem.conflicting-row': 'another count for the same key, the largest counts',
  'problem.repeated-place': 'a place repeated, the first counts',
});
