import { expect } from '@open-wc/testing';
import { lateProgress } from '../../src/components/element/late-progress.js';
import { ProgressWatch } from '../../src/components/element/progress-watch.js';
import { COUNT_NUMBER } from '../../src/kinds/number/counting.js';

describe('the watch of a load', () => {
  const usual = window.setInterval.bind(window);
  const { module } = lateProgress;
  afterEach(() => {
    window.setInterval = usual;
    Reflect.deleteProperty(lateProgress, 'begin');
    lateProgress.module = module;
  });

  it('asks once for code that cannot be loaded, however long the load takes', () => {
    let asked = 0;
    Object.assign(lateProgress, { module: null, begin: () => (asked += 1) });
    let look: () => void = () => undefined;
    window.setInterval = ((callback: () => void) => {
      look = callback;
      return 0;
    }) as typeof window.setInterval;
    const watch = new ProgressWatch();
    let told = 0;
    watch.start(COUNT_NUMBER, {} as never, () => (told += 1));
    for (let time = 0; time < 5; time += 1) look();
    expect([asked, told]).to.deep.equal([1, 0]);
    watch.stop();
    watch.start(COUNT_NUMBER, {} as never, () => (told += 1));
    look();
    expect(asked).to.equal(2);
    watch.stop();
  });
});
