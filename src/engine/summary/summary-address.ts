/** Whether an address is named like that of a summary. */
export const isSummaryAddress = (address: string): boolean =>
  /^[^?#]+\.json(?:[?#]|$)/i.test(address);
