import { kit } from 'kit-as-ballast';
import { SRC } from './by-cluster.js';

// A bare page: it loads as much script as ours, without running it, fetches the same file, looks at each byte of it
// and writes a number. No library, no word.

const LINE_FEED = 0x0a;

const { body } = await fetch(SRC);
const reader = body.getReader();
let rows = 0;
for (let next = await reader.read(); !next.done; next = await reader.read()) {
  const bytes = next.value;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === LINE_FEED) rows += 1;
}
const text = document.createElement('p');
text.textContent = `${rows} ${typeof kit}`;
text.style = 'font: 48px sans-serif; color: rebeccapurple; background: gold';
document.body.append(text);
window.drawn(null);
