import { ADDRESSES } from '../components/element/address-attributes.js';
import { quoted } from '../words/quoted.js';
import '../words/english/embed.js';
import type { Words } from '../words/format.js';
import type { Sources } from './embed-sources.js';
import { MANIFEST_TAGS } from './manifest-tags.js';

/** A tag to show, with its attributes. */
export interface Query {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** A sentence for the author: why the page shows no widget. */
export class QueryFault extends Error {}

/** The names in the query that the page itself reads. */
const OF_PAGE = ['tag', 'lang', 'theme'];

/** Lists of names that the data have. */
const NAMES: readonly string[] = [
  'cluster',
  'hub',
  'constellation',
  'exclude-clusters',
  'exclude-hubs',
];

/** Names have no signs that make a link or markup. */
const NAME = /^[\p{L}\p{M}\p{N} _.,/&'()-]{0,200}$/u;

/** Numbers, dates, durations, and the words that stand for them: no text can be made of these. */
const NUMBER = /^(?:latest|today|all|true|false|on|off|yes|no|[\dPYMWD\s.,-]{0,120})$/i;

/**
 * Reads which widget the address of a page asks for. Anybody can write such an address, but what it shows stands under
 * the name of this site: so no text of it is shown, except names that the data have.
 * @throws QueryFault
 */
export function readQuery(query: URLSearchParams, sources: Sources, words: Words): Query {
  const tag = query.get('tag') ?? '';
  const known = Object.hasOwn(MANIFEST_TAGS, tag) ? MANIFEST_TAGS[tag] : undefined;
  if (!known) throw fault('embed.tag', { tags: words.list(Object.keys(MANIFEST_TAGS)) });
  const attributes = new Map<string, string>();
  for (const [name, value] of query) {
    const type = Object.hasOwn(known, name) ? known[name] : undefined;
    if (type === undefined && !OF_PAGE.includes(name))
      throw fault('embed.unknown', { tag, names: words.list(Object.keys(known)) });
    if (query.getAll(name).length > 1) throw fault('embed.twice', { name });
    if (type === undefined || OF_PAGE.includes(name)) continue;
    const written = value.trim();
    check(name, type, written);
    attributes.set(name, ADDRESSES.includes(name) ? sources.addressOf(written) : written);
  }
  return { tag, attributes };

  function check(name: string, type: string, value: string): void {
    const legal = [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word as string);
    if (ADDRESSES.includes(name)) {
      const wrong = sources.faultOf(value);
      if (wrong) throw fault(`embed.${wrong}`, { name, sites: words.list(sources.sites) });
    } else if (name === 'label') {
      if (value !== '') throw fault('embed.label', {});
    } else if (NAMES.includes(name)) {
      if (!NAME.test(value)) throw fault('embed.names', { name });
    } else if (legal.length) {
      if (!legal.includes(value))
        throw fault('embed.word', { name, words: words.list(legal.map(quoted)) });
    } else if (!NUMBER.test(value)) throw fault('embed.number', { name });
  }

  function fault(key: Parameters<Words['say']>[0], facts: Record<string, string>): QueryFault {
    return new QueryFault(words.say(key, facts));
  }
}
