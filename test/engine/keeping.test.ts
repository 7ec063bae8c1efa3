import { expect } from '@open-wc/testing';
import { keepFor } from '../../src/engine/keeping.js';
import { absolute, file, usersOn } from '../support/requests.js';
import { waitUntil } from '../support/wait.js';
import { figureOf, keep } from '../support/kinds.js';

const ACTIVITY = file('date,hub,users,cluster\n2026-01-01,prod,5,a\n');

const request = (key: string, path = ACTIVITY) =>
  usersOn('2026-01-01', absolute(`/counted/${key}/${path}`));
const requests = async (key: string) => Number(await (await fetch(`/counts/${key}`)).text());

/** Milliseconds that are kept in these tests, and a time in which two of them are over. */
const SHORT = 5;

/** Asks now and then, until what nobody uses between has been let go and is asked for anew. */
const letGo = (key: string, path?: string) =>
  waitUntil(async () => {
    await figureOf(request(key, path));
    return (await requests(key)) > 1;
  }, `${key} is let go`);

describe('what nobody uses', () => {
  beforeEach(() => keepFor(SHORT));
  afterEach(() => keepFor(150_000));

  it('is let go: figures and tables', async () => {
    const before = await figureOf(request('idle'));
    await letGo('idle');
    const after = await figureOf(request('idle'));
    expect(after).not.to.equal(before);
    expect(after).to.deep.equal(before);
  });

  it('is not what somebody keeps, of which figures can be made that were not asked for before', async () => {
    const leave = keep(request('kept'));
    const before = await figureOf(request('kept'));
    await letGo('beside');
    expect(await figureOf(request('kept'))).to.equal(before);
    await figureOf({ ...request('kept'), stat: 'peak' });
    expect(await requests('kept')).to.equal(1);
    leave();
    await letGo('kept');
  });

  it('is not what one of two still keeps', async () => {
    const leave = [keep(request('both')), keep(request('both'))];
    const before = await figureOf(request('both'));
    leave[0]!();
    await letGo('beside-both');
    expect(await figureOf(request('both'))).to.equal(before);
    leave[1]!();
    await letGo('both');
  });

  it('is let go by figure, where the table is still in use', async () => {
    const peak = { ...request('peak'), stat: 'peak' } as const;
    const leave = keep(request('peak'));
    const before = await figureOf(peak);
    await waitUntil(async () => (await figureOf(peak)) !== before, 'a figure of its own');
    expect(await requests('peak')).to.equal(1);
    leave();
  });

  it('is not what is still on its way, however long that takes', async () => {
    const slow = figureOf(request('slow', `slow/400/${ACTIVITY}`));
    await letGo('beside-slow');
    await slow;
    expect(await requests('slow')).to.equal(1);
  });
});
