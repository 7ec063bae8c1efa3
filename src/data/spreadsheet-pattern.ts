/** A day with the month or the day first, perhaps with a time: its numbers and what stands between them. */
export const SPREADSHEET_DAY =
  /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?)?$/i;

/** Whether a text may be a day with the month or the day first: the text alone does not tell which. */
export const isSpreadsheetDay = (text: string): boolean => SPREADSHEET_DAY.test(text.trim());
