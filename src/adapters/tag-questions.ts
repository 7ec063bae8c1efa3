import type { LitElement } from 'lit';
import { overTimeRequest } from '../components/area/over-time-request.js';
import { sizesRequest } from '../components/bins/sizes-request.js';
import { CommunityBins } from '../components/community-bins.js';
import { CommunityMap } from '../components/community-map.js';
import { AttributeReader } from '../components/element/attributes.js';
import { attributesOf } from '../components/element/declared.js';
import { lateSlips } from '../components/element/late-slips.js';
import type { Place } from '../components/element/place.js';
import { isUsualAddress } from '../components/element/usual-values.js';
import { HubAreaChart } from '../components/hub-area-chart.js';
import { KpiBigNumber } from '../components/kpi-big-number.js';
import { communitiesRequest } from '../components/map/communities-request.js';
import { numberRequest } from '../components/number/number-request.js';
import type { FigureRequest } from '../engine/requests.js';
import { COMMUNITIES_KIND } from '../kinds/communities/kind.js';
import { NUMBER_KIND } from '../kinds/number/kind.js';
import { OVER_TIME_KIND } from '../kinds/over-time/kind.js';
import { SIZES_KIND } from '../kinds/sizes/kind.js';
import type { FigureKind } from '../kinds/kind.js';
import type { PageTag } from './page-tags.js';
import { WrittenTag } from './written-tag.js';

/** A question of a tag, as the engine answers it. */
export interface TagQuestion {
  readonly kind: FigureKind;
  readonly request: FigureRequest;
  /** The attributes, which also say how the figure is shown. */
  readonly read: AttributeReader;
  /** The attributes that name files, and what is written there, by absolute address. */
  readonly addresses: ReadonlyMap<string, string>;
}

interface TagKind {
  readonly element: typeof LitElement;
  readonly kind: FigureKind;
  readonly request: (read: AttributeReader) => FigureRequest;
}

const KINDS: Readonly<Record<string, TagKind>> = {
  'kpi-big-number': { element: KpiBigNumber, kind: NUMBER_KIND, request: numberRequest },
  'hub-area-chart': { element: HubAreaChart, kind: OVER_TIME_KIND, request: overTimeRequest },
  'community-map': {
    element: CommunityMap,
    kind: COMMUNITIES_KIND,
    request: communitiesRequest,
  },
  'community-bins': { element: CommunityBins, kind: SIZES_KIND, request: sizesRequest },
};

/** The names of the tags. */
export const TAG_NAMES: ReadonlySet<string> = new Set(Object.keys(KINDS));

/** The names of the attributes that a tag has. */
export function attributeNames(name: string): readonly string[] {
  const { element } = KINDS[name] as TagKind;
  return [...attributesOf(WrittenTag.of(name, element, new Map())).keys()];
}

/** The way to read the addresses in a tag that is not on a page. */
export interface TagPlace {
  /** The absolute form of an address; `null` if it is none. */
  readonly resolve: (address: string) => URL | null;
  /** The addresses that the page names once for all tags, by kind of file. */
  readonly said: ReadonlyMap<string, string>;
}

/** The place of a page on this computer. Both are addresses of `file:`. */
export interface SitePlace {
  /** Of the page, or of the folder that a tag without a page is in. */
  readonly page: URL;
  /** Of the folder of the site, which an address that begins with `/` begins from. */
  readonly root: URL;
}

/** The absolute form of an address in a site; `null` if it is none. */
export function inSite(address: string, { page, root }: SitePlace): URL | null {
  const isOfRoot = /^\/(?!\/)/.test(address);
  const [written, base] = isOfRoot ? [address.slice(1), root] : [address, page];
  return URL.canParse(written, base) ? new URL(written, base) : null;
}

/**
 * Reads the attributes of a tag, as the tag itself does on a page, and returns its request.
 * @throws KpiError `attribute` or `network`, for what its author has to correct
 */
export async function questionOfTag(
  { name, attributes }: PageTag,
  { resolve, said }: TagPlace,
): Promise<TagQuestion> {
  const { element, kind, request } = KINDS[name] as TagKind;
  await lateSlips.load();
  const place: Place = {
    resolve,
    isUsual: (text, url) => (text !== '' && url?.protocol === 'file:') || isUsualAddress(text, url),
    said: (kind) => said.get(kind) ?? '',
  };
  const read = new AttributeReader(WrittenTag.of(name, element, attributes), place);
  const asked = request(read);
  if (read.error) throw read.error;
  const addresses = new Map(
    [...read.addresses].map(([address, { written }]) => [address, written]),
  );
  return { kind, request: asked, read, addresses };
}
