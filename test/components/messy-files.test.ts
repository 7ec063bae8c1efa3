import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/index.js';
import type { KpiElement } from '../../src/components/element/kpi-element.js';
import { forAllTags } from '../support/tags.js';
import { fileOf, partText, shown, statesOf } from '../support/widgets.js';

// What is left out is told on the widget, file by file; what cannot be trusted is an error there.

const ACTIVITY = [
  'date,hub,users,cluster',
  '2026-01-01,prod,5,a',
  '2026-02-30,prod,5,a',
  '2026-01-02,prod,-5,a',
  '2026-01-02,prod,7,a',
  '2026-01-02,prod',
  '2026-01-03,prod,5,',
  '2026-01-03,prod,"12,34",a',
];
const ACTIVITY_SAYS =
  /5 rows left out: not a count: “-5” in “users” \(rows 4, 8\); not a date: “2026-02-30” in “date” \(row 3\); wrong number of fields \(row 6\); no cluster in “cluster” \(row 7\), in/;
const COMMUNITIES = [
  'Community,Constellation,Location,Hubs,id,cluster,domain (from Hubs)',
  `One,C,['rec1'],['h'],['prod'],['a'],['d']`,
  `,C,['rec1'],['h'],['prod'],['a'],['d']`,
  `Two,C,rec1,['h'],['prod'],['a'],['d']`,
];
const COMMUNITIES_SAYS =
  /2 rows left out: not a list: “rec1” in “location” \(row 4\); no name in “Community” \(row 3\), in/;
const LOCATIONS = [
  'aid,Location,Country,Latitude,Longitude',
  'rec1,One,Chile,-33,-70',
  'rec1,Other,Peru,1,2',
  ',Nobody,,,',
  'rec2,Two',
];
const LOCATIONS_SAYS =
  /2 rows left out: wrong number of fields \(row 5\); no name in “aid” \(row 4\), in .*1 row repeats another: a place repeated, the first counts in “aid” \(row 3\)/;
const PLACES = [
  'name,latitude,longitude,users',
  'One,1,2,5',
  'Two,1,2,x',
  ',1,2,5',
  'Three,91,E,5',
];
const PLACES_SAYS =
  /2 rows left out: not a count: “x” in “users” \(row 3\); no name in “name” \(row 4\), in .*1 row counts without its place: not a coordinate: “91” in “latitude” \(row 5\)/;

type Lines = readonly string[];
const map = (src: Lines, locations: Lines, activity: Lines): TemplateResult => html`
  <community-map
    src=${fileOf(...src)}
    locations=${fileOf(...locations)}
    activity=${fileOf(...activity)}
  ></community-map>
`;
const communities = (src: Lines, locations: Lines, activity: Lines): TemplateResult => html`
  <kpi-big-number
    metric="communities"
    src=${fileOf(...src)}
    locations=${fileOf(...locations)}
    activity=${fileOf(...activity)}
  ></kpi-big-number>
`;

const MESSY: Readonly<Record<string, { widget: TemplateResult; says: readonly RegExp[] }>> = {
  'kpi-big-number': {
    widget: html`<kpi-big-number src=${fileOf(...ACTIVITY)}></kpi-big-number>`,
    says: [ACTIVITY_SAYS],
  },
  'kpi-big-number of communities': {
    widget: communities(COMMUNITIES, LOCATIONS, ACTIVITY),
    says: [COMMUNITIES_SAYS, LOCATIONS_SAYS, ACTIVITY_SAYS],
  },
  'hub-area-chart': {
    widget: html`<hub-area-chart src=${fileOf(...ACTIVITY)}></hub-area-chart>`,
    says: [ACTIVITY_SAYS],
  },
  'community-bins': {
    widget: html`<community-bins src=${fileOf(...ACTIVITY)}></community-bins>`,
    says: [ACTIVITY_SAYS],
  },
  'community-map': {
    widget: map(COMMUNITIES, LOCATIONS, ACTIVITY),
    says: [COMMUNITIES_SAYS, LOCATIONS_SAYS, ACTIVITY_SAYS],
  },
  'community-map of places': {
    widget: html`<community-map src=${fileOf(...PLACES)}></community-map>`,
    says: [PLACES_SAYS],
  },
};

forAllTags(Object.keys(MESSY).map((name) => name.split(' of ')[0]!));

describe('a file of which a part cannot be read', () => {
  for (const [name, { widget, says }] of Object.entries(MESSY)) {
    it(`is shown without it on ${name}, which says how many rows were left out, why and which`, async () => {
      const element = await shown<KpiElement>(widget);
      expect(statesOf(element)).to.include('ready');
      for (const sentence of says) expect(partText(element, 'status')).to.match(sentence);
      expect(partText(element, 'status')).not.to.include('cannot be shown');
    });
  }

  it('gives the number of the rest', async () => {
    const element = await shown<KpiElement>(MESSY['kpi-big-number']!.widget);
    expect(partText(element, 'value')).to.equal('6');
  });
});

const UNTRUSTED: Readonly<Record<string, (good: Lines) => Lines>> = {
  'an unclosed quote': ([header, row]) => [header!, `"${row}`, row!],
  'a missing column': (good) => good.map((line) => line.slice(line.indexOf(',') + 1)),
  'a page': () => ['<!doctype html>', '<title>Sign in</title>'],
  'an empty text': () => [''],
};
const SAYS: Readonly<Record<string, RegExp>> = {
  'an unclosed quote': /cannot be shown.*quote in row 2/,
  'a missing column': /cannot be shown.*lacks the column “(community|aid|date|name)”/,
  'a page': /cannot be shown.*is not a CSV file: it begins with “<!doctype html>”/,
  'an empty text': /cannot be shown.* is empty/,
};
const FILES: Readonly<Record<string, (spoil: (good: Lines) => Lines) => TemplateResult[]>> = {
  communities: (spoil) =>
    [map, communities].map((widget) => widget(spoil(COMMUNITIES), LOCATIONS, ACTIVITY)),
  locations: (spoil) =>
    [map, communities].map((widget) => widget(COMMUNITIES, spoil(LOCATIONS), ACTIVITY)),
  activity: (spoil) => [
    ...[map, communities].map((widget) => widget(COMMUNITIES, LOCATIONS, spoil(ACTIVITY))),
    html`<kpi-big-number src=${fileOf(...spoil(ACTIVITY))}></kpi-big-number>`,
    html`<hub-area-chart src=${fileOf(...spoil(ACTIVITY))}></hub-area-chart>`,
    html`<community-bins src=${fileOf(...spoil(ACTIVITY))}></community-bins>`,
  ],
  places: (spoil) => [html`<community-map src=${fileOf(...spoil(PLACES))}></community-map>`],
};

describe('a file that cannot be trusted', () => {
  for (const [file, widgets] of Object.entries(FILES)) {
    for (const [name, spoil] of Object.entries(UNTRUSTED)) {
      it(`is an error on every widget: ${name} instead of ${file}`, async () => {
        for (const widget of widgets(spoil)) {
          const element = await shown<KpiElement>(widget);
          expect(statesOf(element)).to.deep.equal(['error']);
          expect(partText(element, 'status')).to.match(SAYS[name]!);
          expect(element.figure).to.equal(null);
        }
      });
    }
  }
});
