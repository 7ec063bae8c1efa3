import { expect } from '@open-wc/testing';
import { firstAddress, hubAddress } from '../../../src/kinds/communities/hub-address.js';

describe('the address of a hub', () => {
  it('is https to its domain', () => {
    expect(hubAddress('ucmerced.2i2c.cloud')).to.equal('https://ucmerced.2i2c.cloud/');
    expect(hubAddress(' hub.example.org ')).to.equal('https://hub.example.org/');
    expect(hubAddress('https://hub.example.org/lab')).to.equal('https://hub.example.org/lab');
    expect(hubAddress('http://localhost:8000/')).to.equal('http://localhost:8000/');
  });

  it('is none for what could lead elsewhere', () => {
    for (const text of [
      '',
      'hub',
      'http://hub.example.org',
      'javascript:alert(1)',
      'javascript://example.org/%0aalert(1)',
      'data:text/html,x',
      'https://user:word@example.org/',
      'https://user@example.org/',
      'example.org@evil.example',
      'example.org/path',
      'example.org:99',
      '//example.org',
      'https://127.0.0.1/',
      'https://',
      'ex ample.org',
      '<b>.example.org',
      '1.2.3.4',
    ]) {
      expect(hubAddress(text), text).to.equal(null);
    }
  });

  it('is that of the first domain that has one', () => {
    expect(firstAddress([null, 'javascript:alert(1)', 'b.example.org', 'c.example.org'])).to.equal(
      'https://b.example.org/',
    );
    expect(firstAddress([])).to.equal(null);
    expect(firstAddress(null)).to.equal(null);
  });
});
