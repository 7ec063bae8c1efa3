import type { Plan, Target, Targets } from '../options/plan.js';
import type { Interaction, MakeInteraction, Stage } from './interaction.js';
import type { Picture } from './picture.js';
import type { Words } from '../words/format.js';
import { GoTo } from './go-to.js';
import { Pointing, type Way } from './pointing.js';
import { spokenTip, Tooltip } from './tooltip.js';

/**
 * Tells a reader the values of a picture, by a tooltip and by ear: those that are pointed at, or reached by key.
 * @param targetsOf makes the targets of the picture that is drawn
 */
export const telling =
  <P extends Plan>(
    targetsOf: (picture: Picture<P>) => Targets,
    words: () => Words,
  ): MakeInteraction<P> =>
  (stage) =>
    new Telling(stage, targetsOf, words);

class Telling<P extends Plan> implements Interaction {
  readonly elements: readonly Element[];
  readonly #stage: Stage<P>;
  readonly #targetsOf: (picture: Picture<P>) => Targets;
  readonly #tooltip = new Tooltip();
  readonly #pointing: Pointing;
  readonly #goTo: GoTo;
  #target: Target | null = null;

  constructor(stage: Stage<P>, targetsOf: (picture: Picture<P>) => Targets, words: () => Words) {
    this.#stage = stage;
    this.#targetsOf = targetsOf;
    this.#goTo = new GoTo(stage, words, (text) => this.#pointing.goTo(text));
    this.elements = [this.#tooltip.element, this.#goTo.element];
    this.#pointing = new Pointing(
      stage.box,
      (target, way) => this.#show(target, way),
      (row) => stage.say(row),
    );
    this.#pointing.onPin = () => this.#tooltip.pin();
  }

  redrawn(): void {
    const stage = this.#stage;
    const picture = stage.picture();
    if (!picture) return;
    // A target that was reached by key is shown again, but not read out again.
    const said = stage.said();
    this.#show(null, 'pointer');
    stage.say(said);
    const targets = this.#targetsOf(picture);
    this.#pointing.setTargets(targets);
    this.#goTo.offers = targets.find ? (targets.rows ? 'days' : 'names') : null;
    if (!this.#target) stage.say('');
  }

  leave(): void {
    this.#pointing.leave();
  }

  destroy(): void {
    this.#pointing.destroy();
    this.#goTo.destroy();
  }

  #show(target: Target | null, way: Way): void {
    const stage = this.#stage;
    this.#target = target;
    stage.pointAt(target?.x ?? null);
    if (!stage.picture() || !target) {
      this.#tooltip.hide();
      stage.drawOver(null);
      stage.say('');
      return;
    }
    const scale = stage.scale();
    stage.drawOver(target.highlight);
    this.#tooltip.show({ ...target, x: target.x * scale, y: target.y * scale });
    stage.say(way === 'key' ? spokenTip(target.tip) : '');
  }
}
