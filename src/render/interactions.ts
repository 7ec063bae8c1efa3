import type { Mark, Plan } from '../options/plan.js';
import type {
  Drawn,
  GiveInteractions,
  Interaction,
  Interactions,
  MakeInteraction,
  Stage,
} from './interaction.js';
import { KeptSvg, svgChanges } from './kept-svg.js';
import { enlarged } from './enlarged.js';
import { change } from './svg-changes.js';
import { overlay } from './svg.js';

/** All of these interactions, for one picture after the other. */
export const interactionsOf =
  <P extends Plan>(makers: readonly MakeInteraction<P>[]): GiveInteractions<P> =>
  (drawn) =>
    new AllInteractions(drawn, makers);

/** The interactions of a picture, and what they share: marks over it, and what is read out. */
class AllInteractions<P extends Plan> implements Interactions {
  readonly elements: readonly Element[];
  at: number | null = null;
  readonly #drawn: Drawn<P>;
  readonly #overlay = document.createElement('div');
  readonly #marks = new KeptSvg();
  readonly #all: readonly Interaction[];
  #isReachedByKey = false;
  #announced: string | null = null;

  constructor(drawn: Drawn<P>, makers: readonly MakeInteraction<P>[]) {
    svgChanges.change = change;
    this.#drawn = drawn;
    this.#overlay.className = 'overlay';
    const stage = this.#stage();
    this.#all = makers.map((make) => make(stage));
    this.elements = [this.#overlay, ...this.#all.flatMap(({ elements = [] }) => elements)];
  }

  redrawn(): void {
    for (const one of this.#all) one.redrawn?.();
    // The new name of the picture says what it shows.
    const name = this.#isReachedByKey ? this.#drawn.box.getAttribute('aria-label') : null;
    const text = this.#announced ?? name;
    if (text !== null) this.#say(text);
    this.#isReachedByKey = false;
    this.#announced = null;
  }

  destroy(): void {
    for (const one of this.#all) one.destroy();
  }

  #stage(): Stage<P> {
    const { box, picture, scale } = this.#drawn;
    return {
      box,
      picture,
      scale,
      svg: () => box.querySelector<SVGElement>(':scope > svg'),
      drawOver: (marks) => this.#drawOver(marks),
      leave: () => {
        for (const one of this.#all) one.leave?.();
      },
      at: () => this.at,
      pointAt: (x) => (this.at = x),
      say: (text) => this.#say(text),
      said: () => this.#drawn.voice()?.textContent ?? '',
      announce: (text) => (this.#announced = text),
      sayNext: (way) => (this.#isReachedByKey = way === 'key'),
    };
  }

  #say(text: string): void {
    const voice = this.#drawn.voice();
    // Writing the same text again would have it read out again.
    if (voice && voice.textContent !== text) voice.textContent = text;
  }

  #drawOver(marks: readonly Mark[] | null): void {
    const picture = this.#drawn.picture();
    if (!picture || !marks) return this.#overlay.replaceChildren();
    const svg = this.#marks.draw(
      enlarged(overlay(picture.plan, marks, picture.look), this.#drawn.scale()),
    );
    if (!svg.isConnected) this.#overlay.append(svg);
  }
}
