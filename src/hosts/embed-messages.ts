/** Sent to the page around: how high the content is, in px, and whether it is light or dark by now. */
export interface SizeMessage {
  readonly type: 'kpi-embed-size';
  readonly height: number;
  readonly theme: 'light' | 'dark';
}

/** Sent by the page around: it asks for the height, and may say whether it is light or dark. */
export interface AskMessage {
  readonly type: 'kpi-embed-ask';
  readonly theme?: 'light' | 'dark';
}

/** Whether a page is light or dark; `null` for any other word. */
export const themeOf = (word: unknown): 'light' | 'dark' | null =>
  word === 'light' || word === 'dark' ? word : null;
