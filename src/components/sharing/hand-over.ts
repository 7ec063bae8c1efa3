/** How long a browser may take to begin to save, in ms. */
const PATIENCE = 60_000;

/** Hands a file to the browser, which saves it or asks where. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  // The link is not put into the page, where scripts may handle clicks on all links.
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}

/** Copies a text to the clipboard. Returns `false` if the browser or the page forbids it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
