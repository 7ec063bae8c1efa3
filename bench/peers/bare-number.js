import { kit } from 'kit-as-ballast';
import { usage } from '../contenders/bare-scan.ts';
import { SRC } from './by-cluster.js';

// A bare page: it loads as much script as ours, without running it, fetches the same file, reads the day and the users
// of each row as the bytes arrive, and writes a number. It has no library, checks nothing, and says nothing in words.

const LINE_FEED = 0x0a;

/** The users of the newest day. */
async function newest(body) {
  const reader = body.getReader();
  let rest = new Uint8Array();
  let from;
  let [newestDay, users] = [0, 0];
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const bytes = new Uint8Array(rest.length + next.value.length);
    bytes.set(rest);
    bytes.set(next.value, rest.length);
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    const found = usage(bytes.subarray(0, end), from);
    for (let row = 0; row < found.rows; row += 1) {
      if (found.days[row] > newestDay) [newestDay, users] = [found.days[row], 0];
      if (found.days[row] === newestDay) users += found.users[row];
    }
    rest = bytes.subarray(end);
    from = 0;
  }
  return users;
}

const answer = await fetch(SRC);
const number = SRC.endsWith('.json')
  ? (await answer.json()).figures.length
  : await newest(answer.body);
const text = document.createElement('p');
text.textContent = `${number} ${typeof kit}`;
text.style = 'font: 48px sans-serif; color: rebeccapurple; background: gold';
document.body.append(text);
window.drawn(null);
