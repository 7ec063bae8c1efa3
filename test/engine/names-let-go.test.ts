import { expect } from '@open-wc/testing';
import { keepFor, use, whenUnused } from '../../src/engine/keeping.js';
import { waitUntil } from '../support/wait.js';

describe('a name that nobody uses', () => {
  it('is let go once, and once more only after another use', async () => {
    const gone: string[] = [];
    whenUnused((name) => void gone.push(name));
    keepFor(1);
    const stays = use(['stays']);
    use(['one'])();
    await waitUntil(() => gone.length > 0, 'the first is let go');
    // By then the first has been looked at again, if it is still known.
    use(['two'])();
    await waitUntil(() => gone.includes('two'), 'the second is let go');
    expect(gone).to.deep.equal(['one', 'two']);
    use(['one'])();
    await waitUntil(() => gone.length > 2, 'the first is let go again');
    expect(gone).to.deep.equal(['one', 'two', 'one']);
    stays();
  });
});
