import { expect } from '@open-wc/testing';
import type { CommunitiesFigure } from '../../src/kinds/communities/figure.js';
import { textOf } from '../support/all-figures.js';
import { seededRandom } from '../support/random.js';
import { SHARE } from '../support/share.js';
import { CURIOUS, figureText, figuresOf, filesOf, problemsOf, SCOPES, textsOf } from './clean.js';
import { MESSES, written, type Mess } from './messes.js';

const FILES = filesOf(CURIOUS);
const CLEAN = textsOf(FILES);
const all = Object.entries(MESSES);
const clean = SCOPES.map((where) => figureText(CLEAN, where));

/** Messes in the order of the list, whatever order they are asked for in. */
const messy = (names: ReadonlySet<string>) => {
  const messes = all.filter(([name]) => names.has(name)).map(([, mess]): Mess => mess);
  return textsOf(FILES, (columns) => written(columns, messes));
};

/** What is said of a mess; nothing where it can only mean one thing. */
const NOTED: Readonly<Record<string, readonly string[]>> = {
  'repeated rows': ['repeated-row'],
  'a known column twice, alike': ['repeated-column'],
};

const expectSame = (names: readonly string[]): void => {
  const figures = figureText(messy(new Set(names)));
  // The texts are long: a difference is named by what was done to the file.
  if (figures !== clean[0]) expect.fail(`Other figures with ${names.join(' + ')}`);
};

describe('a messy file gives the figures of the clean one', () => {
  it('which has something to be compared by', () => {
    expect(new Set(clean).size).to.equal(SCOPES.length);
    const { communities } = figuresOf(CLEAN).get('communities') as CommunitiesFigure;
    expect(communities.length).to.be.greaterThan(15);
    for (const name of CURIOUS) {
      expect(clean[0]).to.include(JSON.stringify(name.replace('\n', ' ')).slice(1, -1));
    }
  });

  all.forEach(([name, mess], index) => {
    it(`with ${name}, in every scope`, () => {
      const texts = messy(new Set([name]));
      expect(texts.activity === CLEAN.activity && texts.communities === CLEAN.communities, name).to
        .be.false;
      const inScopes = SCOPES.map((where) => figuresOf(texts, where));
      inScopes.forEach((figures, at) => {
        expect(textOf(figures) === clean[at], JSON.stringify(mess)).to.be.true;
      });
      const problems = new Set(problemsOf(inScopes[0]!).map(({ code }) => code));
      expect([...problems]).to.deep.equal(NOTED[name] ?? []);
    });

    it(`with ${name} and any other mess`, () => {
      const others = all.slice(index + 1);
      for (const [other] of others.slice(0, Math.ceil(others.length * SHARE))) {
        expectSame([name, other]);
      }
    });
  });

  it('with everything at once', () => {
    expectSame(all.map(([name]) => name));
  });

  it('with a hundred handfuls of these', () => {
    const random = seededRandom(20261120);
    for (let run = 0; run < 100 * SHARE; run += 1) {
      expectSame(all.filter(() => random() < 0.25).map(([name]) => name));
    }
  });
});
