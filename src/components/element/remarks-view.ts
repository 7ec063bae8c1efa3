import { html, type LitElement, type TemplateResult } from 'lit';
import '../../words/english/failures.js';
import type { Words } from '../../words/format.js';
import { addStyles } from './add-styles.js';
import { buttonStateStyles } from './button-states.styles.js';
import type { FigureTask } from './figure-task.js';
import { mayPass } from './may-pass.js';
import type { Remark } from './remarks.js';
import { remarkStyles } from './remarks.styles.js';
import { remarkView } from './status-view.js';

/** Renders every remark as a sentence, and a button to try again after those on a failed load. */
export function remarksView(
  host: LitElement,
  { error, late }: FigureTask,
  remarks: readonly Remark[],
  words: Words,
  retry: () => void,
): TemplateResult[] {
  addStyles(host, remarkStyles);
  addStyles(host, buttonStateStyles);
  const failed = late ?? error;
  const isFailure = ({ kind }: Remark): boolean => kind === 'error' || kind === 'late';
  const others = remarks.filter((one) => !isFailure(one) && one.kind !== 'told');
  return [
    ...remarks.filter(isFailure).map(remarkView),
    ...(failed && mayPass(failed) ? [retryView(words, retry)] : []),
    ...others.map(remarkView),
  ];
}

const retryView = (words: Words, retry: () => void): TemplateResult =>
  html`<button type="button" class="tool retry" dir="ltr" @click=${retry}>
    ${words.say('state.retry')}
  </button>`;
