const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it is written in HTML and XML, between tags or as the value of an attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
