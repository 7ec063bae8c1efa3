import { expect } from '@open-wc/testing';
import { CASES, missingIn, widgetIn, wrongWithFiles } from '../support/injection-cases.js';
import { isSafeAddress } from '../support/known-nodes.js';
import { payloadAddresses } from '../support/payload-files.js';
import { setTrap } from '../support/trap.js';
import { useEverything } from '../support/use-everything.js';
import { statesOf } from '../support/widgets.js';

// Without a policy: nothing keeps what is let in from running.
describe('texts that could do harm', function () {
  this.timeout(40_000);
  let addresses: Readonly<Record<string, string>>;
  before(async () => (addresses = await payloadAddresses()));
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('would be caught', async () => {
    const { view, caught } = await setTrap('');
    const box = view.document.createElement('div');
    view.document.body.append(box);
    box.innerHTML = '<img src="/text/pwned.png" onerror="__pwned(1)"><a href="javascript:1">x</a>';
    const script = view.document.createElement('script');
    script.textContent = 'alert(2); Object.prototype.mine = 3; document.title = 4; throw 5;';
    view.document.head.append(script);
    // In whatever order.
    expect((await caught()).sort()).to.deep.equal([
      '__pwned(1)',
      'alert(2)',
      'changed: Object.prototype',
      'changed: head',
      'changed: title',
      'error: IMG',
      'error: Uncaught 5',
      `request: ${location.origin}/text/pwned.png`,
    ]);
  });

  for (const [name, one] of Object.entries(CASES)) {
    it(`are text in ${name}`, async () => {
      const trap = await setTrap('');
      const element = await widgetIn(trap, one, addresses);
      expect(statesOf(element)).to.include('ready');
      const use = await useEverything(element, trap.view, one.steps ?? 0);
      expect([...use.odd]).to.deep.equal([]);
      expect([...use.links].filter((link) => !isSafeAddress(link))).to.deep.equal([]);
      expect(await wrongWithFiles(use, one.tag)).to.deep.equal([]);
      expect(await missingIn(use, one.shows)).to.deep.equal([]);
      element.remove();
      expect(await trap.caught()).to.deep.equal([]);
    });
  }
});
