/** It keeps a byte-order mark at the beginning of a file. */
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes UTF-8; `null` if the bytes are something else. */
export function strict(bytes: Uint8Array): string | null {
  try {
    return STRICT.decode(bytes);
  } catch {
    return null;
  }
}

export function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

/** Whether a charset is UTF-8, or none is named, so that UTF-8 is likely. */
export const isUtf8 = (charset: string | null): boolean => /^(utf-?8)?$/i.test(charset ?? '');
