import { expect, fixture, html } from '@open-wc/testing';
import { whenNear } from '../../src/components/element/when-near.js';
import { waitUntil } from '../support/wait.js';

const farAway = () => fixture(html`<p style="position: absolute; top: 9000px">far away</p>`);
const print = (): void => {
  dispatchEvent(new Event('beforeprint'));
  dispatchEvent(new Event('afterprint'));
};

describe('an element that waits to be near', () => {
  it('is told once when it comes near, and not again when the page is printed', async () => {
    let calls = 0;
    const element = await fixture(html`<p>near</p>`);
    whenNear(element, () => (calls += 1));
    await waitUntil(() => calls > 0, 'it is told');
    print();
    expect(calls).to.equal(1);
  });

  it('is told once when the page is printed before', async () => {
    let calls = 0;
    whenNear(await farAway(), () => (calls += 1));
    print();
    print();
    expect(calls).to.equal(1);
  });

  it('is not told after it has left the page', async () => {
    let calls = 0;
    whenNear(await farAway(), () => (calls += 1))();
    print();
    expect(calls).to.equal(0);
  });
});
