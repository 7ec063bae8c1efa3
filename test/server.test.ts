import { expect } from '@open-wc/testing';

const text = async (address: string) => (await fetch(address)).text();
const count = async (key: string) => Number(await text(`/counts/${key}`));

describe('the test server', () => {
  it('serves small files as they are spelled out', async () => {
    const body = 'a,b\r\n1,"ü, +"\r\n';
    const answer = await fetch(`/text/x.csv?type=text/csv&body=${encodeURIComponent(body)}`);
    expect(answer.headers.get('content-type')).to.match(/^text\/csv/);
    expect(await answer.text()).to.equal(body);
  });

  it('counts every request of an address, also those a browser would keep', async () => {
    expect(await count('one')).to.equal(0);
    const address = '/counted/one/package.json';
    await Promise.all([text(address), text(address)]);
    await text(address);
    expect(await count('one')).to.equal(3);
    expect(await count('other')).to.equal(0);
  });

  it('answers with a status, and slowly', async () => {
    expect((await fetch('/status/404')).status).to.equal(404);
    const start = performance.now();
    expect((await fetch('/counted/slow/slow/200/status/503')).status).to.equal(503);
    expect(performance.now() - start).to.be.greaterThan(190);
    expect(await count('slow')).to.equal(1);
  });

  it('serves data as data', async () => {
    const answer = await fetch('/package.json');
    expect(answer.headers.get('content-type')).to.match(/^application\/json/);
    expect(await answer.json()).to.have.property('name', 'kpi-widgets');
  });

  it('keeps to the shared folder', async () => {
    for (const path of ['nowhere', '%2e%2e%2fpackage.json', '%2fetc/passwd', '%E0%A4%A']) {
      expect((await fetch(`/shared/${path}`)).status, path).to.equal(404);
    }
  });

  it('serves pages under the strict policy, with nothing added to them', async () => {
    const page = '<!doctype html><title>Strict</title>';
    const address = `text/page.html?type=text/html&body=${encodeURIComponent(page)}`;
    const answer = await fetch(`/strict/${address}`);
    expect(answer.headers.get('content-security-policy')).to.include('require-trusted-types-for');
    expect(await answer.text()).to.equal(page);
    expect((await fetch(`/${address}`)).headers.get('content-security-policy')).to.equal(null);
  });

  it('runs in a time zone that is not UTC', () => {
    expect(new Date(2026, 0, 1).getTimezoneOffset()).not.to.equal(0);
  });
});
