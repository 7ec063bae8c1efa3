import type { Days } from '../kinds/over-time/view.js';
import type { Look } from '../look/look.js';
import { SLIDER_ROOM } from '../options/explore/explore-slider.js';
import { exploreOption, type ExploreParts } from '../options/explore/explore.js';
import { media } from './media.js';
import { init, type EChartsType } from './echarts.js';
import { fingersAsMouse } from './explore-fingers.js';
import type { Layer, Picture } from './picture-host.js';

/** Sizes of what a finger or a mouse takes hold of, in px. */
const [FINGER, MOUSE] = [44, 32];

/** The reader's actions on a picture in the explore view. */
export interface ExploreActions {
  /** The slider has been moved: first and last day. */
  readonly zoom: (days: Days) => void;
  /** A span has been drawn, moved or removed (`null`), in px from the left. */
  readonly brush: (span: readonly [number, number] | null) => void;
}

/** Draws the data of a picture by ECharts, between its axes and its labels. */
export class ExploreLayer implements Layer {
  readonly element = document.createElement('div');
  readonly #parts: (picture: Picture) => Omit<ExploreParts, 'isMoving' | 'target'>;
  readonly #actions: ExploreActions;
  #chart: EChartsType | null = null;
  #motion = '';
  /** The days of the slider as text, whether it has reported or received them. */
  #days = '';
  #look: Look | null = null;
  #canBrush = false;

  /** @param parts returns what a reader can explore in a picture */
  constructor(
    parts: (picture: Picture) => Omit<ExploreParts, 'isMoving' | 'target'>,
    actions: ExploreActions,
  ) {
    this.#parts = parts;
    this.#actions = actions;
    this.element.className = 'explored';
    this.element.setAttribute('aria-hidden', 'true');
    emptiedByText(this.element);
    fingersAsMouse(this.element);
  }

  draw(picture: Picture, scale: number): true {
    const { plan, look, motion = '' } = picture;
    const parts = this.#parts(picture);
    this.element.style.transform = scale === 1 ? '' : `scale(${scale})`;
    const height = plan.height + (parts.slider ? SLIDER_ROOM : 0);
    const isNew = this.#chart === null;
    const chart = (this.#chart ??= this.#make(plan.width, height));
    const isResized = chart.getWidth() !== plan.width || chart.getHeight() !== height;
    if (isResized) {
      chart.resize({ width: plan.width, height, silent: true });
    }
    const isMoving = !isNew && motion !== this.#motion && !prefersStillness();
    this.#motion = motion;
    const target = coarse.matches ? FINGER : MOUSE;
    const { dataZoom, ...option } = exploreOption(plan, look, { ...parts, isMoving, target });
    // Do not set the slider to days that it has reported itself: the reader may be dragging it.
    const isOther = String(parts.slider?.days) !== this.#days || look !== this.#look;
    const isAsked = isOther || isResized;
    this.#days = String(parts.slider?.days);
    this.#look = look;
    chart.setOption(isAsked ? { ...option, dataZoom } : option, { replaceMerge: ['series'] });
    if (parts.hasBrush) this.#letBrush(chart);
    this.#canBrush = parts.hasBrush;
    chart.getZr().flush();
    return true;
  }

  /** Shows a span that was marked by key, in px from the left; `null` for none. */
  brush(span: readonly [number, number] | null): void {
    if (!this.#canBrush) return;
    const area = { brushType: 'lineX', xAxisIndex: 0, coordRange: span };
    this.#chart?.dispatchAction({ type: 'brush', areas: span ? [area] : [] });
  }

  destroy(): void {
    this.#chart?.dispose();
    this.#chart = null;
    this.#days = '';
    this.element.remove();
  }

  #make(width: number, height: number): EChartsType {
    const chart = init(this.element, null, { renderer: 'svg', width, height });
    this.element.querySelectorAll('svg').forEach(emptiedByText);
    chart.on('datazoom', () => {
      const { dataZoom } = chart.getOption() as {
        dataZoom: { startValue: number; endValue: number }[];
      };
      const found = dataZoom[0];
      if (!found) return;
      const days = [Math.round(found.startValue), Math.round(found.endValue)] as const;
      if (String(days) === this.#days) return;
      this.#days = String(days);
      this.#actions.zoom(days);
    });
    chart.on('brushEnd', (event) => {
      const { areas } = event as { areas: { coordRange: [number, number] }[] };
      this.#actions.brush(areas[0]?.coordRange ?? null);
    });
    return chart;
  }

  #letBrush(chart: EChartsType): void {
    if (this.#canBrush) return;
    const brushOption = { brushType: 'lineX', brushMode: 'single' };
    chart.dispatchAction({ type: 'takeGlobalCursor', key: 'brush', brushOption });
  }
}

const coarse = media('(pointer: coarse)');

const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Replaces the `innerHTML` of an element by a setter that empties the element with `replaceChildren`, and
 * refuses any other text. ECharts empties its box and its picture by `innerHTML = ''` when it starts and
 * ends, and pages with Trusted Types forbid even that.
 */
function emptiedByText(element: Element): void {
  Object.defineProperty(element, 'innerHTML', {
    set: (text: unknown) => {
      if (text !== '' && text !== null) throw new TypeError('Only an empty text is taken');
      element.replaceChildren();
    },
  });
}
