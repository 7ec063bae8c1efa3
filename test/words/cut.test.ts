import { expect } from '@open-wc/testing';
import { cut } from '../../src/words/cut.js';

describe('a text that is cut', () => {
  it('stays whole up to its length', () => {
    expect(cut('Binder', 6)).to.equal('Binder');
  });

  it('ends with an ellipsis, and not with a blank before it', () => {
    expect(cut('Binderhub', 6)).to.equal('Binder…');
    expect(cut('US West', 3)).to.equal('US…');
  });
});
