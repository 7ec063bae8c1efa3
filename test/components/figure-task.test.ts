import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { FigureTask, type PictureNeeds } from '../../src/components/element/figure-task.js';
import { explained } from '../../src/components/element/explained.js';
import { mayPass } from '../../src/components/element/may-pass.js';

import { KpiError } from '../../src/data/errors.js';
import { keepFor } from '../../src/engine/keeping.js';
import { COUNT_NUMBER } from '../../src/kinds/number/counting.js';
import { absolute, file, usersOn } from '../support/requests.js';
import { turns as turnsOfLoop, waitUntil } from '../support/wait.js';
import {
  type KitRequest as FigureRequest,
  type NumberRequest,
  figureOf,
  waitFor,
} from '../support/kinds.js';

/** An element that has a task, and notes what there is to tell at each of its turns. */
class TaskHost extends LitElement {
  readonly task = new FigureTask(this, () => COUNT_NUMBER, {
    explain(error) {
      const { code, facts } = explained(error);
      return new KpiError(code, { ...facts, written: 'by the author' });
    },
    ready: () => null,
  });
  readonly news: string[] = [];
  turns = 0;

  protected override updated(): void {
    this.turns += 1;
    const news = this.task.takeNews();
    if (news) this.news.push(news);
  }
}
customElements.define('task-host', TaskHost);

const rows = (users: number): string => `date,hub,users,cluster\n2026-11-20,h,${users},c`;
const users = (value: number): string => file(rows(value));
/** A request for what is at a path of the test server. */
const at = (path: string): NumberRequest => usersOn('2026-11-20', absolute(`/${path}`));

let keys = 0;
const newKey = (): string => `figure-task-${(keys += 1)}`;
const countOf = async (key: string): Promise<number> =>
  Number(await (await fetch(`/counts/${key}`)).text());
/** A file that is one at the first request, another at the next, and so on. */
const turns = (...values: readonly number[]): NumberRequest =>
  at(['turns', newKey(), ...values.map((value) => encodeURIComponent(rows(value)))].join('/'));
/** A file of 7 users whose requests have these statuses; 0 is the file. */
const failing = (codes: string): NumberRequest => at(`failing/${newKey()}/${codes}/${users(7)}`);
const slowly = (path: string): NumberRequest => at(`slow/150/counted/${newKey()}/${path}`);

const hostOnPage = (): Promise<TaskHost> => fixture<TaskHost>(html`<task-host></task-host>`);
const told = (host: TaskHost, ...news: readonly string[]): Promise<void> =>
  waitUntil(() => String(host.news) === String(news), `${news.join()} is told`);
const valueOf = ({ task }: TaskHost): number | null => task.figure?.value ?? null;

/** Whether another try may succeed. */
function canRetry({ late, error }: TaskHost['task']): boolean {
  const failed = late ?? error;
  return failed !== null && mayPass(failed);
}

/** A host that shows the figure of a request. */
async function showing(request: NumberRequest): Promise<TaskHost> {
  const host = await hostOnPage();
  host.task.ask(request, null);
  await told(host, 'load');
  return host;
}

/** A host that has an error in place of a figure. */
async function failed(request: NumberRequest): Promise<TaskHost> {
  const host = await hostOnPage();
  host.task.ask(request, null);
  await told(host, 'error');
  return host;
}

/** What is asked, answered while the host still waits for it, though not for the host. */
async function answeredFor(request: NumberRequest): Promise<void> {
  await figureOf(request).catch(() => null);
  await turnsOfLoop();
}

describe('a task', () => {
  it('waits until somebody asks', async () => {
    const { task, news } = await hostOnPage();
    expect(task.status).to.equal('waiting');
    expect([task.figure, task.answered, task.error, task.late, task.progress]).to.deep.equal(
      Array(5).fill(null),
    );
    expect(canRetry(task)).to.be.false;
    task.renew(0);
    expect(task.status).to.equal('waiting');
    expect(news).to.deep.equal([]);
  });

  it('loads at once, and has the figure with its request, and tells it once', async () => {
    const host = await hostOnPage();
    const { task } = host;
    const request = at(users(7));
    const start = performance.now();
    task.ask(request, null);
    expect(task.status).to.equal('loading');
    expect(task.figure).to.equal(null);
    await told(host, 'load');
    expect(task.status).to.equal('ready');
    expect(valueOf(host)).to.equal(7);
    expect(task.answered).to.equal(request);
    expect(task.loadedAt).to.be.within(start, performance.now());
    expect(canRetry(task)).to.be.false;
    expect(task.takeNews()).to.equal(null);
  });

  it('has a figure too where no row counts', async () => {
    const host = await showing(at(file('date,hub,users,cluster\n2027-01-01,h,7,c')));
    expect(host.task.status).to.equal('empty');
    expect(host.task.figure?.empty).to.be.true;
  });

  it('does not ask again for what it has asked', async () => {
    const key = newKey();
    const request = at(`counted/${key}/${users(7)}`);
    const host = await showing(request);
    host.task.ask({ ...request }, null);
    expect(host.task.status).to.equal('ready');
    expect(await countOf(key)).to.equal(1);
  });

  it('keeps the figure before while another one is on its way', async () => {
    const [one, other] = [at(users(7)), at(users(8))];
    const host = await showing(one);
    host.task.ask(other, null);
    expect(host.task.status).to.equal('loading');
    expect(valueOf(host)).to.equal(7);
    expect(host.task.answered).to.equal(one);
    await told(host, 'load', 'load');
    expect(valueOf(host)).to.equal(8);
    expect(host.task.answered).to.equal(other);
  });

  it('drops the answer to a question that is no longer asked', async () => {
    const [one, other] = [slowly(users(7)), at(users(8))];
    const host = await hostOnPage();
    host.task.ask(one, null);
    const leave = waitFor(one);
    host.task.ask(other, null);
    await told(host, 'load');
    await answeredFor(one);
    expect(valueOf(host)).to.equal(8);
    expect(host.news).to.deep.equal(['load']);
    leave();
  });

  it('drops a failure to answer it as well', async () => {
    const [one, other] = [slowly('status/403'), at(users(8))];
    const host = await hostOnPage();
    host.task.ask(one, null);
    const leave = waitFor(one);
    host.task.ask(other, null);
    await answeredFor(one);
    await told(host, 'load');
    expect(host.task.error).to.equal(null);
    expect(host.task.status).to.equal('ready');
    leave();
  });

  it('ends the load that it alone has waited for', async () => {
    const hanging = at(`hang/${newKey()}`);
    const host = await hostOnPage();
    host.task.ask(hanging, null);
    const ended = figureOf(hanging).then(
      () => false,
      () => true,
    );
    host.task.ask(at(users(7)), null);
    expect(await ended).to.be.true;
  });

  it('says how far a long load has come, and takes a turn each time', async () => {
    const host = await hostOnPage();
    host.task.ask(at(`drip/60/counted/${newKey()}/rows/20000`), null);
    const { turns } = host;
    await waitUntil(() => host.task.progress, 'there is progress');
    expect(host.task.progress?.bytes).to.be.greaterThan(0);
    await waitUntil(() => host.turns > turns, 'there is a turn');
    await told(host, 'load');
    expect(host.task.progress).to.equal(null);
  });
});

describe('what a task needs beside the figure', () => {
  const needs = (name: string, load: () => Promise<unknown>): PictureNeeds => ({ name, load });

  it('is waited for', async () => {
    let bring: (value: unknown) => void = () => undefined;
    const coming = new Promise((resolve) => (bring = resolve));
    const host = await hostOnPage();
    const request = at(users(7));
    host.task.ask(
      request,
      needs('a', () => coming),
    );
    await answeredFor(request);
    expect(host.task.status).to.equal('loading');
    bring(null);
    await told(host, 'load');
    expect(host.task.status).to.equal('ready');
  });

  it('is another question where it has another name', async () => {
    const key = newKey();
    const request = at(`counted/${key}/${users(7)}`);
    const host = await hostOnPage();
    const loaded: string[] = [];
    const ask = (name: string): void =>
      host.task.ask(
        request,
        needs(name, () => Promise.resolve(loaded.push(name))),
      );
    ask('a');
    await told(host, 'load');
    ask('a');
    expect(host.task.status).to.equal('ready');
    ask('b');
    expect(host.task.status).to.equal('loading');
    await told(host, 'load', 'load');
    expect(loaded).to.deep.equal(['a', 'b']);
    expect(await countOf(key)).to.equal(1);
  });

  it('that cannot be had is an error', async () => {
    const host = await hostOnPage();
    host.task.ask(
      at(users(7)),
      needs('a', () => Promise.reject(new Error('gone'))),
    );
    await told(host, 'error');
    expect(host.task.error?.code).to.equal('network');
    const address = absolute(`/${users(7)}`);
    expect(host.task.error?.facts).to.include({
      reason: 'no-code',
      address,
      written: 'by the author',
    });
    expect(host.task.figure).to.equal(null);
  });
});

describe('a task that fails', () => {
  it('has an error with what the author has written, and no figure', async () => {
    const host = await showing(at(users(7)));
    host.task.ask(at('status/403'), null);
    await told(host, 'load', 'error');
    const { task } = host;
    expect(task.status).to.equal('error');
    expect(task.error?.code).to.equal('http');
    expect(task.error?.facts).to.include({ status: 403, written: 'by the author' });
    expect([task.figure, task.answered, task.late]).to.deep.equal([null, null, null]);
  });

  it('has none any more once something else is asked', async () => {
    const host = await failed(at('status/403'));
    host.task.ask(at(users(7)), null);
    expect(host.task.status).to.equal('loading');
    expect(host.task.error).to.equal(null);
    await told(host, 'error', 'load');
    expect(host.task.status).to.equal('ready');
  });

  it('says where another try may mend it', async () => {
    const page = 'text/x.html?type=text/html&body=<!doctype html><p>Log in</p>';
    for (const [path, isPassing] of [
      ['status/403', true],
      [file(''), true],
      [page, true],
      [file('a,b\n1,2'), false],
    ] as const) {
      const { task } = await failed(at(path));
      expect(canRetry(task), `${path}: ${String(task.error)}`).to.equal(isPassing);
    }
    const { task } = await failed(usersOn('2026-11-20', 'blob:https://example.org/x'));
    expect(canRetry(task), 'what is in the page').to.be.false;
  });

  it('hears of failures of others too, as they are or as text', async () => {
    const host = await showing(at(users(7)));
    host.task.fail(new KpiError('parse', { reason: 'other' }));
    expect(host.task.status).to.equal('error');
    expect(host.task.error?.code).to.equal('parse');
    expect(host.task.figure).to.equal(null);
    await told(host, 'load', 'error');
    host.task.fail('no room');
    expect(host.task.error?.code).to.equal('render');
    expect(host.task.error?.facts).to.include({ found: 'no room', written: 'by the author' });
    await told(host, 'load', 'error', 'error');
  });
});

describe('a task that refuses', () => {
  const wrong = (found: string): KpiError =>
    new KpiError('attribute', { attribute: 'period', found, reason: 'period' });

  it('has an error, and tells the same one once', async () => {
    const host = await showing(at(users(7)));
    const { task } = host;
    task.refuse(wrong('x'));
    expect(task.status).to.equal('error');
    expect(task.error?.facts).to.include({ found: 'x', written: 'by the author' });
    expect([task.figure, task.answered]).to.deep.equal([null, null]);
    await told(host, 'load', 'error');
    task.refuse(wrong('x'));
    await host.updateComplete;
    expect(task.takeNews()).to.equal(null);
    task.refuse(wrong('y'));
    await told(host, 'load', 'error', 'error');
    expect(task.error?.facts.found).to.equal('y');
  });

  it('drops the answer to what was asked before', async () => {
    const request = slowly(users(7));
    const host = await hostOnPage();
    host.task.ask(request, null);
    const leave = waitFor(request);
    host.task.refuse(wrong('x'));
    await answeredFor(request);
    expect(host.task.status).to.equal('error');
    expect(host.task.figure).to.equal(null);
    leave();
  });

  it('does not renew what was there before', async () => {
    const key = newKey();
    const host = await showing(at(`counted/${key}/${users(7)}`));
    host.task.refuse(wrong('x'));
    host.task.renew(0);
    await told(host, 'load', 'error');
    expect(await countOf(key)).to.equal(1);
  });

  it('asks what it has asked before, once that is right again', async () => {
    const request = at(users(7));
    const host = await showing(request);
    host.task.refuse(wrong('x'));
    host.task.ask(request, null);
    await waitUntil(() => host.task.status === 'ready', 'it is shown again');
    expect(host.task.error).to.equal(null);
    host.task.refuse(wrong('x'));
    expect(host.task.status).to.equal('error');
  });

  it('tells the same error again to who asks for all of it anew', async () => {
    const request = at(users(7));
    const host = await hostOnPage();
    host.task.refuse(wrong('x'));
    await told(host, 'error');
    host.task.forget(request);
    host.task.refuse(wrong('x'));
    await told(host, 'error', 'error');
  });
});

describe('a task that is renewed', () => {
  it('keeps what it shows until there is something newer', async () => {
    const request = turns(7, 9);
    const host = await showing(request);
    const { loadedAt } = host.task;
    host.task.renew(0);
    expect(host.task.status).to.equal('ready');
    expect(valueOf(host)).to.equal(7);
    await told(host, 'load', 'load');
    expect(valueOf(host)).to.equal(9);
    expect(host.task.answered).to.equal(request);
    expect(host.task.loadedAt).to.be.greaterThan(loadedAt);
  });

  it('tells nothing where what it has is new enough', async () => {
    const host = await showing(turns(7, 9));
    const { turns: before } = host;
    host.task.renew(60_000);
    await waitUntil(() => host.turns > before, 'it takes a turn');
    expect(valueOf(host)).to.equal(7);
    expect(host.news).to.deep.equal(['load']);
  });

  it('says why that has failed, keeps what it has, and gets over it', async () => {
    const host = await showing(failing('0,403,0'));
    const { task } = host;
    const { figure, loadedAt } = task;
    task.renew(0);
    await told(host, 'load', 'error');
    expect(task.status).to.equal('ready');
    expect(task.figure).to.equal(figure);
    expect(task.loadedAt).to.equal(loadedAt);
    expect(task.error).to.equal(null);
    expect(task.late?.facts).to.include({ status: 403, written: 'by the author' });
    expect(canRetry(task)).to.be.true;
    task.renew(0);
    await told(host, 'load', 'error', 'load');
    expect(task.late).to.equal(null);
    expect(canRetry(task)).to.be.false;
  });

  it('gets over it as well where it has what is new enough', async () => {
    const request = failing('0,403,0');
    const host = await showing(request);
    host.task.renew(0);
    await told(host, 'load', 'error');
    host.task.renew(0);
    await waitUntil(() => host.task.late === null, 'nothing is late');
    expect(host.task.status).to.equal('ready');
  });

  it('says it also while something else is on its way, and no longer', async () => {
    const host = await showing(failing('0,403'));
    host.task.renew(0);
    await told(host, 'load', 'error');
    host.task.ask(at(users(8)), null);
    expect(host.task.late?.facts.status).to.equal(403);
    await told(host, 'load', 'error', 'load');
    expect(host.task.late).to.equal(null);
  });

  it('says it no longer where all of it has failed', async () => {
    const host = await showing(failing('0,403'));
    host.task.renew(0);
    await told(host, 'load', 'error');
    host.task.fail(new Error('no room'));
    expect(host.task.late).to.equal(null);
  });

  it('fails again, or has a figure, where it had none', async () => {
    const host = await failed(failing('403,410,0'));
    host.task.renew(0);
    await told(host, 'error', 'error');
    expect(host.task.error?.facts.status).to.equal(410);
    host.task.renew(0);
    await told(host, 'error', 'error', 'load');
    expect(host.task.status).to.equal('ready');
    expect(host.task.error).to.equal(null);
  });

  it('is not while it loads', async () => {
    const key = newKey();
    const host = await hostOnPage();
    host.task.ask(at(`counted/${key}/slow/50/${users(7)}`), null);
    host.task.renew(0);
    await told(host, 'load');
    expect(await countOf(key)).to.equal(1);
  });

  it('is not for a question that is no longer asked', async () => {
    const key = newKey();
    const answers = [rows(7), rows(9)].map(encodeURIComponent).join('/');
    const host = await showing(at(`slow/50/turns/${key}/${answers}`));
    const request = host.task.answered as NumberRequest;
    host.task.renew(0);
    const leave = waitFor(request);
    host.task.ask(at(users(8)), null);
    await answeredFor(request);
    await told(host, 'load', 'load');
    expect(valueOf(host)).to.equal(8);
    leave();
  });
});

describe('a task that is to forget', () => {
  it('loads the same anew', async () => {
    const request = turns(7, 9);
    const host = await showing(request);
    host.task.forget(request);
    expect(host.task.status).to.equal('ready');
    host.task.ask(request, null);
    expect(host.task.status).to.equal('loading');
    expect(valueOf(host)).to.equal(7);
    await told(host, 'load', 'load');
    expect(valueOf(host)).to.equal(9);
  });

  it('can still be renewed', async () => {
    const request = turns(7, 9);
    const host = await showing(request);
    host.task.forget(request);
    host.task.renew(0);
    await told(host, 'load', 'load');
    expect(valueOf(host)).to.equal(9);
  });
});

describe('a task whose host leaves the page', () => {
  it('ends its load, and asks anew where the host comes back', async () => {
    const key = newKey();
    const request = at(`counted/${key}/slow/300/${users(7)}`);
    const host = await hostOnPage();
    const parent = host.parentElement!;
    host.task.ask(request, null);
    await waitUntil(async () => (await countOf(key)) === 1, 'it is on its way');
    const ended = figureOf(request).then(
      () => false,
      () => true,
    );
    host.remove();
    expect(await ended).to.be.true;
    expect(host.task.status).to.equal('loading');
    expect(host.news).to.deep.equal([]);
    parent.append(host);
    host.task.ask(request, null);
    await told(host, 'load');
    expect(await countOf(key)).to.equal(2);
  });

  it('goes on with its load where the host is only moved', async () => {
    const key = newKey();
    const request = at(`counted/${key}/slow/300/${users(7)}`);
    const host = await hostOnPage();
    const parent = host.parentElement!;
    host.task.ask(request, null);
    host.remove();
    parent.append(host);
    host.task.ask(request, null);
    await told(host, 'load');
    expect(await countOf(key)).to.equal(1);
  });

  it('leaves alone what it has', async () => {
    const key = newKey();
    const request = at(`counted/${key}/${users(7)}`);
    const host = await showing(request);
    const parent = host.parentElement!;
    host.remove();
    parent.append(host);
    host.task.ask(request, null);
    expect(host.task.status).to.equal('ready');
    expect(await countOf(key)).to.equal(1);
  });

  it('renews once more what was being renewed', async () => {
    const host = await showing(turns(7, 8, 9));
    const parent = host.parentElement!;
    host.task.renew(0);
    host.remove();
    expect(host.task.status).to.equal('ready');
    await answeredFor(at(users(1)));
    expect(host.news).to.deep.equal(['load']);
    parent.append(host);
    await told(host, 'load', 'load');
    expect(valueOf(host)).to.be.within(8, 9);
    // And that is all.
    host.remove();
    parent.append(host);
    await host.updateComplete;
    expect(host.task.takeNews()).to.equal(null);
    expect(host.news).to.deep.equal(['load', 'load']);
  });

  it('says nothing more of how far its load has come', async () => {
    const host = await hostOnPage();
    host.task.ask(at(`drip/60/counted/${newKey()}/rows/20000`), null);
    await waitUntil(() => host.task.progress, 'there is progress');
    host.remove();
    expect(host.task.progress).to.equal(null);
  });
});

describe('what a task has asked for', () => {
  beforeEach(() => keepFor(5));
  afterEach(() => keepFor(150_000));

  /** Asks now and then, until the file of a request has been let go and is loaded once more. */
  const isLoadedAgain = (request: FigureRequest, key: string): Promise<void> =>
    waitUntil(async () => {
      await figureOf(request);
      return (await countOf(key)) > 1;
    }, 'it is let go');

  /** Waits until something that nobody uses has been let go. */
  const letGo = (): Promise<void> => {
    const key = newKey();
    return isLoadedAgain(at(`counted/${key}/${users(1)}`), key);
  };

  it('is kept while its host is on the page, and let go after', async () => {
    const key = newKey();
    const request = at(`counted/${key}/${users(7)}`);
    const host = await showing(request);
    await letGo();
    expect(await figureOf(request)).to.equal(host.task.figure);
    host.remove();
    await isLoadedAgain(request, key);
  });

  it('is let go when something else is asked', async () => {
    const key = newKey();
    const request = at(`counted/${key}/${users(7)}`);
    const host = await showing(request);
    host.task.ask(at(users(8)), null);
    await told(host, 'load', 'load');
    await isLoadedAgain(request, key);
  });

  it('is let go when the next question is refused', async () => {
    const key = newKey();
    const request = at(`counted/${key}/${users(7)}`);
    const host = await showing(request);
    host.task.refuse(new KpiError('attribute', { attribute: 'period', reason: 'period' }));
    await isLoadedAgain(request, key);
  });
});
