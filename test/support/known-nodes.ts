/** All elements that our own templates and drawings are made of. */
const TAGS = new Set(
  (
    'a b bdi button caption details dialog div input label li ol p progress slot span summary table tbody td ' +
    'textarea th thead tr ul circle clipPath defs desc g path radialGradient rect stop svg text title tspan'
  ).split(' '),
);
const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** Whether the kit may link to an address. */
export const isSafeAddress = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  const isOwn = protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname);
  return (protocol === 'https:' || isOwn) && username + password === '';
};

/** Elements, attributes and addresses in a tree that are not the kit's own. */
export function oddNodes(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const { localName, namespaceURI, attributes } = element;
    const isOurs = TAGS.has(localName) && (namespaceURI === HTML || namespaceURI === SVG);
    return [
      ...(isOurs ? [] : [`<${localName}> of ${namespaceURI}`]),
      ...[...attributes]
        .filter(({ name, value }) => isOdd(name, value))
        .map(({ name, value }) => `${localName} ${name}="${value}"`),
    ];
  });
}

function isOdd(name: string, value: string): boolean {
  if (/^on|^srcdoc$|^formaction$|^action$|^xlink:|^is$|^slot$/.test(name)) return true;
  if (name === 'style') return /url|expression|import|javascript|@/i.test(value);
  return ['href', 'src', 'data', 'poster'].includes(name) && !isSafeAddress(value);
}
