import type { KpiErrorEvent, KpiLoadEvent } from '../components/element/events.js';
import '../words/english/embed.js';
import { wordsFor } from '../words/format.js';
import { localeOf } from '../words/locale.js';
import { beFramed, show } from './embed-frame.js';
import { QueryFault, readQuery } from './embed-query.js';
import { Sources } from './embed-sources.js';

// The script of `embed.html`: shows the widget that the query of the page asks for.

const words = wordsFor('en');
const query = new URLSearchParams(location.search);
const content = document.body.appendChild(document.createElement('main'));

function say(sentence: string): void {
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.lang = 'en';
  text.textContent = sentence;
  content.replaceChildren(text);
}

/** A name that the data do not have may be any text: it is not shown here. */
const refuse = (attribute: string): void => say(words.say('embed.unmatched', { name: attribute }));

function refuseUnmatched({ figure }: KpiLoadEvent): void {
  const [other] = figure.unmatched;
  if (other) refuse(other.attribute);
}

/** The sentence of the widget on a summary without such a figure has the text of the attribute in it. */
function refuseUnsummed({ error: { facts } }: KpiErrorEvent): void {
  if (facts.reason === 'attribute-not-in-summary') refuse(facts.attribute ?? '');
}

/**
 * The usual title of a map names its constellations, also in sentences on waiting and on errors. Until the data are
 * known to have them, it has a title of ours.
 */
function waitWithTitle(widget: HTMLElement, label: string | undefined): void {
  widget.setAttribute('label', words.say('embed.map'));
  widget.addEventListener('kpi-load', ({ figure }) => {
    if (figure.unmatched.length > 0) return;
    if (label === undefined) widget.removeAttribute('label');
    else widget.setAttribute('label', label);
  });
}

/** A page without an origin cannot load modules, not even those of its own site. */
function loadKit(): void {
  const script = document.createElement('script');
  const isNobody = self.origin === 'null';
  if (!isNobody) script.type = 'module';
  script.src = isNobody ? 'kpi-widgets.standalone.js' : 'kpi-widgets.js';
  script.addEventListener('error', () => say(words.say('embed.no-kit')));
  document.head.append(script);
}

function showWidget(): void {
  if (!location.protocol.startsWith('http')) throw new QueryFault(words.say('embed.no-site'));
  const listed = document.querySelector<HTMLMetaElement>('meta[name=kpi-embed-sources]');
  const sources = new Sources(listed?.content ?? '', new URL(location.href));
  const { tag, attributes } = readQuery(query, sources, words);
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = sources.policy;
  document.head.append(policy);
  const widget = document.createElement(tag);
  for (const [name, value] of attributes) widget.setAttribute(name, value);
  if (attributes.has('constellation')) waitWithTitle(widget, attributes.get('label'));
  widget.addEventListener('kpi-load', refuseUnmatched);
  widget.addEventListener('kpi-error', refuseUnsummed);
  content.append(widget);
  loadKit();
}

document.documentElement.lang = localeOf(query.get('lang') ?? '') ?? 'en';
show(query.get('theme'));
beFramed(content);
try {
  showWidget();
} catch (fault) {
  if (!(fault instanceof QueryFault)) throw fault;
  say(fault.message);
}
