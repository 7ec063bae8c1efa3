let isSaid = false;

/**
 * Tells the author of the page on the console, once, that there is no worker, and what to do.
 * @param address where its file should be; `null` if the script does not know its own address
 */
export function warnOfNoWorker(address: string | null): void {
  if (isSaid) return;
  isSaid = true;
  const why =
    address === null
      ? 'this script is no module, and does not know where its file is'
      : `its file is not at ${address}, or the policy of the page forbids it`;
  console.warn(
    `kpi-widgets: There is no worker for large files: ${why}. The page reads them itself, in short slices, with the ` +
      'same figures. docs/frameworks.md of kpi-widgets says what to do.',
  );
}
