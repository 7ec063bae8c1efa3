import { expect } from '@open-wc/testing';
import { PLAIN, writeCsv } from '../properties/csv.js';
import {
  CASES,
  elementIn,
  missingIn,
  widgetIn,
  wrongWithFiles,
} from '../support/injection-cases.js';
import { isSafeAddress, oddNodes } from '../support/known-nodes.js';
import { heldAt, payloadAddresses } from '../support/payload-files.js';
import { ALL, PAYLOADS } from '../support/payloads.js';
import { setTrap } from '../support/trap.js';
import { useEverything } from '../support/use-everything.js';
import { fileOf, partText, statesOf } from '../support/widgets.js';

const SMALL = fileOf('date,hub,users,cluster', '2026-11-20,one,3,alpha');

/** Whether it says what is wrong, as a sentence. */
const isTold = (element: Element): boolean =>
  partText(element, 'status').length > 20 && /error|empty|ready/.test(statesOf(element).join());

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

  it('are text in a file that cannot be read, in its cells, and in attributes', async () => {
    const { view, caught } = await setTrap('');
    const odd = new Set<string>();
    const silent: string[] = [];
    for (const payload of ALL) {
      const text = writeCsv(
        [
          [payload, [payload]],
          ['b', ['c']],
        ],
        PLAIN,
      );
      const held = await heldAt('/held/unreadable', text);
      const named = { label: payload, cluster: payload, 'group-by': payload, theme: payload };
      const asAddress = PAYLOADS.addresses!.includes(payload) ? [{ src: payload }] : [];
      for (const attributes of [{ src: held }, { src: SMALL, ...named }, ...asAddress]) {
        const element = await elementIn(view, 'hub-area-chart', attributes);
        oddNodes(element.shadowRoot!).forEach((one) => odd.add(one));
        if (!isTold(element)) silent.push(JSON.stringify([payload, attributes]).slice(0, 120));
        element.remove();
      }
    }
    expect([...odd]).to.deep.equal([]);
    expect(silent).to.deep.equal([]);
    // An author may ask for any address that a page can ask for.
    const { baseURI } = view.document;
    const asked = [SMALL, ...PAYLOADS.addresses!].filter((one) => URL.canParse(one, baseURI));
    const requests = asked.map((one) => `request: ${new URL(one, baseURI).href}`);
    expect((await caught()).filter((one) => !requests.includes(one))).to.deep.equal([]);
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
