import { expect } from '@open-wc/testing';
import { usersNow } from '../../src/kinds/number/active-users.js';
import type { KnownFigure as Figure } from '../../src/figures/figure.js';
import { places } from '../../src/kinds/communities/places.js';
import type { Scope } from '../../src/figures/scope.js';
import { wordsFor } from '../../src/words/format.js';
import { loadSentences } from '../../src/words/languages.js';
import { scopeAsides, scopeSentences } from '../../src/words/scope-sentences.js';
import { asOption } from '../../src/words/spell.js';
import { communitiesOf } from '../support/communities.js';
import { clusterActivity, day, hubActivity, read, scope } from '../support/tables.js';

const en = wordsFor('en');
const TODAY = day('2026-01-01');

const NAMES = [
  ...['projectpythia/prod', 'projectpythia/lab', 'projectpythia-binder/binder', 'US West/prod hub'],
  ...['gcp/demo', 'gcp/Staging', 'trial/staging', 'federated-prometheus/prod'],
];
const TABLE = hubActivity(
  ...NAMES.map((name, at) => {
    const [cluster, hub] = name.split('/');
    return `2026-01-01,${hub},${at + 1},${cluster}`;
  }),
);

const figure = (some: Partial<Scope>): Figure => usersNow(TABLE, 'monthly', scope(some), TODAY);
const said = (some: Partial<Scope>): string[] => scopeSentences(figure(some), en);
const aside = (some: Partial<Scope>): string[] => scopeAsides(figure(some), en);

describe('words that nothing answers to', () => {
  it('are none where all have a name', () => {
    const some = { cluster: ['projectpythia', 'US West'], hub: ['prod', 'US West/prod hub'] };
    for (const one of [{}, some, { hub: ['gcp/demo'] }]) {
      expect(figure(one).unmatched).to.deep.equal([]);
      expect([...said(one), ...aside(one)]).to.deep.equal([]);
    }
  });

  it('are said with the nearest name, also where others match', () => {
    expect(said({ cluster: ['projectpythia', 'projectpythia_binder'] })).to.deep.equal([
      'cluster="projectpythia_binder": no such cluster among the rows with a count; ' +
        'did you mean “projectpythia-binder”?',
    ]);
    const slips = {
      ProjectPythia: 'projectpythia',
      projectpytia: 'projectpythia',
      proejctpythia: 'projectpythia',
      'projectpythia binder': 'projectpythia-binder',
      gpc: 'gcp',
    };
    for (const [word, name] of Object.entries(slips)) {
      expect(said({ cluster: [word] })[0], word).to.include(`did you mean “${name}”?`);
    }
    expect(said({ cluster: ['pythia'] })[0]).to.include(
      'did you mean “projectpythia” or “projectpythia-binder”?',
    );
  });

  it('are said with some names that there are, where none is near', () => {
    expect(said({ cluster: ['nowhere'] })).to.deep.equal([
      'cluster="nowhere": no such cluster among the rows with a count; ' +
        'the file has “US West”, “gcp”, “projectpythia”, and “projectpythia-binder”.',
    ]);
    const many = hubActivity(
      ...Array.from({ length: 9 }, (_, at) => `2026-01-01,prod,1,cluster-${at}`),
    );
    const [sentence] = scopeSentences(
      usersNow(many, 'monthly', scope({ cluster: ['nowhere'] }), TODAY),
      en,
    );
    expect(sentence).to.match(/“cluster-3”, “cluster-4”, and 4 more\.$/);
  });

  it('are hubs by themselves or with their cluster', () => {
    expect(said({ hub: ['Prod'] })[0])
      .to.include('no such hub among')
      .and.include('“prod”?');
    expect(said({ hub: ['projectpythia/labs'] })[0]).to.include(
      'did you mean “projectpythia/lab”?',
    );
    expect(said({ hub: ['projectpythia_binder/binder'] })[0]).to.include(
      '“projectpythia-binder/binder”?',
    );
  });

  it('are hubs that are in no cluster chosen', () => {
    expect(said({ cluster: ['projectpythia'], hub: ['prod', 'demo'] })).to.deep.equal([
      'hub="demo": no such hub in the clusters chosen; it is in “gcp”.',
    ]);
    expect(said({ cluster: ['gcp'], hub: ['projectpythia/prod'] })[0]).to.include(
      'in “projectpythia”',
    );
    // Where no cluster is there, that is what has to be mended.
    expect(said({ cluster: ['nowhere'], hub: ['demo'] })).to.have.length(1);
  });

  it('are names that the exclude lists take', () => {
    expect(said({ cluster: ['federated-prometheus'] })).to.deep.equal([
      'cluster="federated-prometheus" is left out by exclude-clusters="prometheus", as is usual; ' +
        'exclude-clusters="" leaves nothing out.',
    ]);
    expect(said({ cluster: ['gcp', 'trial'], excludeHubs: ['stag', 'demo'] })).to.deep.equal([
      'cluster="gcp" is left out by exclude-hubs="stag demo".',
      'cluster="trial" is left out by exclude-hubs="stag".',
    ]);
    expect(said({ hub: ['Staging'] })[0]).to.include('is left out by exclude-hubs="staging", as');
    expect(said({ hub: ['gcp/demo'], excludeHubs: ['gcp/demo'] })[0]).to.include(
      'is left out by exclude-hubs="gcp/demo".',
    );
    expect(figure({ cluster: ['gcp'], excludeHubs: ['staging'] }).unmatched).to.deep.equal([]);
  });

  it('are a name with a blank that was taken for two', () => {
    expect(said({ cluster: ['US', 'West', 'gcp'] })).to.deep.equal([
      'cluster="US West" is read as several names. For the one name “US West”, put a comma into the list: cluster="US West,".',
    ]);
    expect(said({ cluster: ['us', 'west'] })[0]).to.include('cluster="US West,"');
    expect(said({ hub: ['US', 'West/prod', 'hub'] })[0]).to.include('hub="US West/prod hub,"');
  });

  it('are names of the other list', () => {
    expect(said({ cluster: ['demo'] })[0]).to.include('a hub of this name; hub="demo" chooses it');
    expect(said({ hub: ['gcp'] })[0]).to.include(
      'a cluster of this name; cluster="gcp" chooses it',
    );
  });

  it('are hubs in a file of clusters', () => {
    const table = clusterActivity('2026-01-01,a,10');
    const some = scope({ hub: ['x', 'y'], excludeHubs: ['highmem'] });
    const none = usersNow(table, 'monthly', some, TODAY);
    const why = 'the file counts people by cluster, and has no hubs.';
    expect(scopeSentences(none, en)).to.deep.equal([`hub="x y": ${why}`]);
    expect(scopeAsides(none, en)).to.deep.equal([`exclude-hubs="highmem": ${why}`]);
  });

  it('are no more than a few sentences', () => {
    const cluster = Array.from({ length: 20 }, (_, at) => `nowhere-at-all-${at}`);
    const sentences = said({ cluster });
    expect(sentences).to.have.length(5);
    expect(sentences.at(-1)).to.equal('16 more words of these lists match nothing.');
  });

  it('are those of an exclude list that the author wrote, for the author alone', () => {
    const some = {
      excludeHubs: ['staging', 'highmem', 'gcp/dmo'],
      excludeClusters: ['pythai', 'gcp'],
    };
    expect(said(some)).to.deep.equal([]);
    expect(aside(some)).to.deep.equal([
      'exclude-clusters="pythai": this leaves out no cluster.',
      'exclude-hubs="highmem": this leaves out no hub.',
      'exclude-hubs="gcp/dmo": this leaves out no hub; did you mean “gcp/demo”?',
    ]);
    const without = hubActivity('2026-01-01,prod,1,a');
    expect(usersNow(without, 'monthly', scope(), TODAY).unmatched).to.deep.equal([]);
  });

  it('are written as options for a command', () => {
    expect(scopeSentences(figure({ cluster: ['gpc'] }), en, asOption)[0]).to.match(
      /^--cluster "gpc": /,
    );
  });

  it('are said in Spanish too', async () => {
    await loadSentences('es');
    expect(scopeSentences(figure({ cluster: ['gpc'] }), wordsFor('es'))[0]).to.include(
      '¿quería decir “gcp”?',
    );
  });

  it('are constellations, of communities and of places', () => {
    const cells = [{ name: 'One', constellation: 'Project Pythia', on: ['a/prod'] }];
    const some = { constellation: ['project pythia', 'NASA'] };
    const sentences = [
      'constellation="project pythia": no community has this constellation; did you mean “Project Pythia”?',
      'constellation="NASA": no community has this constellation; the file has “Project Pythia”.',
    ];
    const map = communitiesOf(cells, ['2026-01-01,prod,5,a'], some);
    expect(scopeSentences(map, en)).to.deep.equal(sentences);
    const table = read(
      'places',
      'name,latitude,longitude,users,constellation\nA,1,2,5,Project Pythia\nB,1,2,5,',
    );
    const flat = places(table, scope({ ...some, cluster: ['x'], excludeHubs: ['y'] }), TODAY);
    expect(scopeSentences(flat, en)).to.deep.equal(sentences);
    expect(scopeAsides(flat, en)).to.deep.equal([]);
    const none = read('places', 'name,latitude,longitude,users\nA,1,2,5');
    expect(scopeSentences(places(none, scope({ constellation: ['x'] }), TODAY), en)).to.deep.equal([
      'constellation="x": no community has this constellation.',
    ]);
  });

  it('survive a structured clone', () => {
    const one = figure({ cluster: ['gpc', 'trial', 'nowhere'], excludeClusters: ['x'] });
    expect(structuredClone(one)).to.deep.equal(one);
  });

  it('are found among 100,000 hubs', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `2026-01-01,hub-${at},1,a`);
    const large = hubActivity(...rows);
    const hub = Array.from({ length: 30 }, (_, at) => `hb-${99_970 + at}`);
    const one = usersNow(large, 'monthly', scope({ hub }), TODAY);
    expect(one.unmatched[0]).to.include({ word: 'hb-99970', why: 'near' });
    expect(one.unmatched[0]!.names).to.include('hub-99970');
    expect(one.unmatched).to.have.length(30);
  });
});
