/** How long a browser may take to begin to save, in ms. */
const PATIENCE = 60_000;

/** Hands a file to the browser, which saves it or asks where. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  // Not put on the page: what the page does with the links in it is none of its business.
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}

/** Whether a text is on the clipboard now; a browser or a page may forbid it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
