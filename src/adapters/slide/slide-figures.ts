import { pathToFileURL } from 'node:url';
import { KpiError } from '../../data/errors.js';
import { pageKind } from '../../data/formats.js';
import type { CommunitiesFigure } from '../../kinds/communities/figure.js';
import type { NumberFigure } from '../../kinds/number/figure.js';
import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import '../../words/english/slide.js';
import type { Words } from '../../words/format.js';
import { addressOf, readFromDisk } from '../disk.js';
import { failureSentence } from '../failure.js';
import { viewOf, type TagView } from '../render/tag-view.js';
import { inSite, questionOfTag, type TagPlace } from '../tag-questions.js';
import { Failure } from '../terminal.js';
import type { SlideOptions } from './slide-options.js';

/** The content of a tag whose figure is of a known kind. */
type ViewOf<F extends TagView['figure']> = TagView & { readonly figure: F };

/** The figures of a slide, each as its tag counts it. It is `null` if it is empty or not asked for. */
export interface SlideFigures {
  /** The monthly users of the newest day, with the change since a year before, or since a shorter time. */
  readonly users: ViewOf<NumberFigure>;
  readonly peak: ViewOf<NumberFigure>;
  readonly hubs: ViewOf<NumberFigure>;
  readonly clusters: ViewOf<NumberFigure>;
  readonly days: ViewOf<OverTimeFigure>;
  readonly communities: ViewOf<NumberFigure> | null;
  readonly countries: ViewOf<NumberFigure> | null;
  readonly places: ViewOf<CommunitiesFigure> | null;
}

/** The spans over which users are compared. The first one counts that the data cover. */
const TRENDS = ['P1Y', 'P6M', 'P30D'];

/** Number of clusters that have a colour: more are hard to tell apart from the back of a room. */
const TOP = '4';

/**
 * Counts all figures of the slide, as tags with these attributes do.
 * @throws Failure if a file cannot be loaded or read
 */
export async function slideFigures(
  { files, scope }: Pick<SlideOptions, 'files' | 'scope'>,
  words: Words,
): Promise<SlideFigures> {
  readFromDisk();
  const names = new Map<string, string>();
  const here = pathToFileURL(`${process.cwd()}/`);
  const root = new URL('/', here);
  const said = new Map<string, string>();
  const place: TagPlace = { resolve: (address) => inSite(address, { page: here, root }), said };

  const ask = async <F extends TagView['figure']>(
    name: string,
    attributes: Readonly<Record<string, string>>,
  ): Promise<ViewOf<F>> => {
    const tag = { name, attributes: new Map([...scope, ...Object.entries(attributes)]), line: 1 };
    const view = await viewOf(tag, await questionOfTag(tag, place), words);
    return view as ViewOf<F>;
  };
  const number = (attributes: Readonly<Record<string, string>>) =>
    ask<NumberFigure>('kpi-big-number', attributes);

  try {
    for (const [option, file] of files) {
      const address = addressOf(file, option);
      names.set(address, file);
      said.set(pageKind([option]), address);
    }
    let users = await number({ stat: 'latest', trend: TRENDS[0] as string });
    for (const trend of TRENDS.slice(1)) {
      if (!users.figure.trend) users = await number({ stat: 'latest', trend });
    }
    const hasCommunities = files.has('communities');
    return {
      users,
      peak: await number({ stat: 'peak', label: words.say('slide.peak') }),
      hubs: await number({ metric: 'hubs' }),
      clusters: await number({ metric: 'clusters' }),
      days: await ask<OverTimeFigure>('hub-area-chart', { top: TOP }),
      communities: hasCommunities ? await number({ metric: 'communities' }) : null,
      countries: hasCommunities ? await number({ metric: 'countries' }) : null,
      places: hasCommunities
        ? await ask<CommunitiesFigure>('community-map', { 'color-by': 'none' })
        : null,
    };
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    throw new Failure(failureSentence(error, words, names));
  }
}
