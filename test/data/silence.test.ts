import { expect } from '@open-wc/testing';
import { mayAnswer } from '../../src/data/may-answer.js';
import { whySilent } from '../../src/data/silence.js';

const PAGE = {
  address: 'https://example.org/blog/',
  origin: 'https://example.org',
  isOnline: true,
};
const why = (address: string, page = PAGE): string => {
  const { reason = '', found } = whySilent(address, page);
  return found === undefined ? reason : `${reason} ${found}`;
};

describe('an address that does not answer', () => {
  it('is told by its site', () => {
    expect(why('https://example.org/x.csv')).to.equal('own-site');
    expect(why('https://data.example.org/x.csv')).to.equal('other-site');
    expect(why('https://example.org:8443/x.csv')).to.equal('other-site');
  });

  it('is out of reach where the browser knows of no network', () => {
    const page = { ...PAGE, isOnline: false };
    expect(why('https://example.org/x.csv', page)).to.equal('offline');
    expect(why('http://data.example.org/x.csv', page)).to.equal('offline');
    expect(why('blob:https://example.org/1', page)).to.equal('in-page');
  });

  it('may not be asked for without encryption by a page that came with it', () => {
    expect(why('http://example.org/x.csv')).to.equal('mixed');
    for (const host of ['localhost:8000', 'a.localhost', '127.0.0.1', '127.1.2.3', '[::1]:80']) {
      expect(why(`http://${host}/x.csv`), host).to.equal('other-site');
    }
    const plain = { ...PAGE, address: 'http://example.org/', origin: 'http://example.org' };
    expect(why('http://example.org/x.csv', plain)).to.equal('own-site');
    expect(why('http://localhost.example.org/x.csv')).to.equal('mixed');
  });

  it('is known where GitHub has what other sites may not read', () => {
    for (const path of ['download/v1.0/x.csv', 'latest/download/x.csv', 'tag/v1.0']) {
      expect(why(`https://github.com/a/b/releases/${path}`), path).to.equal('github-release');
    }
    const raw = 'https://raw.githubusercontent.com/a/b/main/data/x.csv';
    for (const kind of ['blob', 'raw']) {
      expect(why(`https://github.com/a/b/${kind}/main/data/x.csv?plain=1#L3`)).to.equal(
        `github-page ${raw}`,
      );
    }
    expect(why('http://www.github.com/a/b/blob/main/data/x.csv')).to.equal(`github-page ${raw}`);
    expect(why('https://github.com/a/b/blob/main')).to.equal('other-site');
    expect(why('https://notgithub.com/a/b/releases/download/v1/x.csv')).to.equal('other-site');
    expect(why(raw)).to.equal('other-site');
  });

  it('may be on this device, which needs no network', () => {
    const page = { ...PAGE, isOnline: false };
    expect(why('http://localhost:8000/x.csv', page)).to.equal('other-site');
    expect(why('http://127.0.0.1/x.csv', { ...page, origin: 'http://127.0.0.1' })).to.equal(
      'own-site',
    );
  });

  it('may be asked for by a page without an address of its own', () => {
    for (const address of ['', 'about:blank', 'blob:https://example.org/1']) {
      const page = { ...PAGE, address };
      expect(why('https://example.org/x.csv', page), address).to.equal('own-site');
      expect(why('https://data.example.org/x.csv', page), address).to.equal('other-site');
      expect(why('http://example.org/x.csv', page), address).to.equal('mixed');
    }
  });

  it('may be asked for by a page that belongs to no site', () => {
    const sandboxed = { ...PAGE, origin: 'null' };
    expect(why('https://example.org/x.csv', sandboxed)).to.equal('sandboxed');
    expect(why('https://data.example.org/x.csv', sandboxed)).to.equal('null-origin');
    expect(why('http://example.org/x.csv', sandboxed)).to.equal('mixed');
    for (const address of ['data:text/html,x', 'file:///a/x.html', 'blob:null/1', '']) {
      const page = { ...sandboxed, address };
      expect(why('https://example.org/x.csv', page), address).to.equal('null-origin');
    }
    expect(why('https://example.org/x.csv', { ...sandboxed, isOnline: false })).to.equal('offline');
  });

  it('is worth another try unless the address itself stands in the way', () => {
    for (const reason of ['own-site', 'other-site', 'offline', 'cut', undefined]) {
      expect(mayAnswer(reason), reason).to.be.true;
    }
    for (const reason of ['in-page', 'mixed', 'github-release', 'github-page']) {
      expect(mayAnswer(reason), reason).to.be.false;
    }
  });
});
