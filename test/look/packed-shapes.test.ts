import { expect } from '@open-wc/testing';
import { feature } from 'topojson-client';
import type { MultiLineString, MultiPolygon, Topology } from 'topojson-specification';
import { packArcs } from '../../scripts/pack-arcs.mjs';
import { joinerFor, type PackedShapes } from '../../src/look/geography/packed-shapes.js';
import { seededRandom } from '../support/random.js';

const transform = { scale: [0.036, 0.018], translate: [-180, -90] } as const;

type Objects = Record<'land', MultiPolygon> & Record<'borders', MultiLineString>;

const topologyOf = (arcs: number[][][], objects = {}): Topology<Objects> =>
  ({ type: 'Topology', transform, objects, arcs }) as unknown as Topology<Objects>;

const packed = (topology: Topology<Objects>): PackedShapes<Objects> =>
  packArcs(topology) as unknown as PackedShapes<Objects>;

describe('shapes whose arcs are a text', () => {
  it('have the lines that topojson-client finds', () => {
    const random = seededRandom(5);
    const upTo = (most: number): number => Math.floor(random() * most);
    const step = (): number => Math.round((random() - 0.5) * 10 ** upTo(5));
    const arcs = Array.from({ length: 40 }, () =>
      Array.from({ length: 2 + upTo(9) }, () => [step(), step()]),
    );
    const any = (): number[] => Array.from({ length: 1 + upTo(4) }, () => upTo(80) - 40);
    const list = <T>(one: () => T): T[] => Array.from({ length: 1 + upTo(4) }, one);
    const land: MultiPolygon = { type: 'MultiPolygon', arcs: list(() => list(any)) };
    const borders: MultiLineString = { type: 'MultiLineString', arcs: list(any) };
    const topology = topologyOf(arcs, { land, borders });
    const { line, ring } = joinerFor(packed(topology));
    expect(land.arcs.map((rings) => rings.map(ring))).to.deep.equal(
      feature(topology, land).geometry.coordinates,
    );
    expect(borders.arcs.map(line)).to.deep.equal(feature(topology, borders).geometry.coordinates);
  });

  it('have every number that was written', () => {
    const edges = [0, 1, -1, 22, -22, 23, -23, 1012, -1013, 1013, 45_000, -91_125, 2 ** 31];
    const arcs = edges.map((x) => [[x, -x]]);
    const { line } = joinerFor({
      ...packed(topologyOf(arcs)),
      transform: { scale: [1, 1], translate: [0, 0] },
    });
    expect(arcs.map((_, at) => line([at]))).to.deep.equal(edges.map((x) => [[x, 0 - x]]));
  });

  it('are written without a backslash, which JSON would double', () => {
    const { arcs } = packed(topologyOf([Array.from({ length: 4000 }, (_, at) => [at, -at])]));
    expect(JSON.stringify(arcs)).to.have.length(arcs.length + 2);
  });
});
