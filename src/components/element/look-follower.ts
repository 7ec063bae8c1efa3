import { LIGHT, type Look } from '../../look/look.js';
import { pageLook } from '../../render/page-look.js';
import type { Scheme } from '../../render/page-scheme.js';

/** The colours and the font of the page around an element that draws. */
export class LookFollower {
  /** The same object until one of its values changes. */
  look: Look = LIGHT;
  readonly #host: Element;

  constructor(host: Element) {
    this.#host = host;
  }

  /** Reads the page as `pageLook` does, and says whether it has changed. */
  read(theme: Scheme | null, isPrinting: boolean): boolean {
    const look = pageLook(this.#host, theme, isPrinting);
    if (JSON.stringify(look) === JSON.stringify(this.look)) return false;
    this.look = look;
    return true;
  }
}
