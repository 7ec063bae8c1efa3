import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { Figure } from '../../figures/figure.js';
import type { AuthorSlips } from './author-notes.js';
import { arrived } from './arrived.js';
import type { FigureTask } from './figure-task.js';
import { lateProgress } from './late-progress.js';
import { lateRemarks } from './late-remarks.js';
import type { OwnContent } from './own-content.js';
import type { Parts } from './remark-parts.js';
import type { Remark } from './remarks.js';
import { firstRemarks, remarkView, statusView } from './status-view.js';

/**
 * Writes the remarks of an element: in its status part, in a tooltip and on the console. Most elements say
 * only that they load. The code for all other remarks is loaded when there is one.
 */
export class Remarking<F extends Figure> {
  readonly #host: LitElement;
  readonly #task: FigureTask;
  readonly #own: OwnContent;
  readonly #parts: () => Parts;

  /** @param parts returns them as of now */
  constructor(host: LitElement, task: FigureTask, own: OwnContent, parts: () => Parts) {
    this.#host = host;
    this.#task = task;
    this.#own = own;
    this.#parts = parts;
  }

  /** All remarks as plain text. */
  texts(): string[] {
    const remarks = this.#remarks();
    return (
      lateRemarks.module?.remarkTexts(remarks) ?? [
        ...remarks.map(({ sentence }) => sentence),
        ...this.#parts().told,
      ]
    );
  }

  /** The remarks that cast doubt on a number: errors, rows left out, names that match nothing. */
  doubts(): string[] {
    return (
      lateRemarks.module?.doubtsOn(this.#task, this.#slips(), this.#parts().words) ??
      (this.#task.error ? this.texts() : [])
    );
  }

  /** Whether a load has failed, and another try may succeed. */
  get canRetry(): boolean {
    const failed = this.#task.late ?? this.#task.error;
    // If this code could not be loaded, the network was down, and may be back.
    return failed !== null && (lateRemarks.module?.mayPass(failed) ?? true);
  }

  /** The status part. */
  render(retry: () => void): TemplateResult {
    const { heading, words } = this.#parts();
    const { progress } = this.#task;
    const bar =
      (progress && lateProgress.module?.progressView(this.#host, progress, words)) ?? nothing;
    const remarks = this.#remarks();
    const views =
      lateRemarks.module?.remarksView(this.#host, this.#task, remarks, words, retry) ??
      remarks.map(remarkView);
    return statusView(this.#task, heading, bar, views, words);
  }

  /** Loads the code that is needed to say all that there is to say with a figure; `null` if it is there. */
  codeFor(figure: F): Promise<unknown> | null {
    const { judging } = this.#own;
    const load = (): Promise<void> | null =>
      !lateRemarks.module && this.#isRemarkable(figure) ? arrived(lateRemarks.load()) : null;
    return judging ? judging.then(load) : load();
  }

  /** Tells the author of the page what there is to say, as soon as the code for it is there. */
  tellAuthor(): void {
    const { module } = lateRemarks;
    if (module) return module.tellAuthorOf(this.#slips(), this.#task, this.#parts().words);
    if (!this.#isRemarkable(this.#task.figure)) return;
    // If it does not come, the next update tries again.
    lateRemarks.load().then(
      () => this.#host.requestUpdate(),
      () => undefined,
    );
  }

  #remarks(): Remark[] {
    const parts = this.#parts();
    return (
      lateRemarks.module?.remarksOn(this.#task, this.#slips(), parts) ??
      firstRemarks(this.#task, parts.heading, parts.words)
    );
  }

  #slips(): AuthorSlips {
    const warnings = this.#parts().read?.warnings ?? [];
    return { element: this.#host, warnings, content: this.#own.warnings };
  }

  /** Whether there is anything to say besides a figure and its age. */
  #isRemarkable(figure: Figure | null): boolean {
    const { warnings, content } = this.#slips();
    if (warnings.length + content.length > 0) return true;
    return (
      figure !== null &&
      (figure.nothing !== null ||
        figure.unmatched.length > 0 ||
        figure.sources.some(({ problems }) => problems.length > 0))
    );
  }
}
