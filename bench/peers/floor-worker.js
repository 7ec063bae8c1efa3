const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const DOT = 0x2e;
const MONTHLY = 0x6d;
const MOST_DAYS = 4000;
const MOST_CLUSTERS = 200;

/** Codes of cells by their bytes, as a text of them; the last one is compared first. */
function coder() {
  const codes = new Map();
  let last = new Uint8Array(0);
  let code = -1;
  return (bytes, from, to) => {
    if (to - from === last.length) {
      let at = 0;
      while (at < last.length && bytes[from + at] === last[at]) at += 1;
      if (at === last.length) return code;
    }
    last = bytes.slice(from, to);
    const key = String.fromCharCode(...last);
    code = codes.get(key) ?? codes.size;
    codes.set(key, code);
    return code;
  };
}

const dayOf = coder();
const clusterOf = coder();
const sums = new Float64Array(MOST_CLUSTERS * MOST_DAYS);
let [days, count] = [0, 0];
let rest = new Uint8Array(0);
let isHead = true;

function scan(piece) {
  const bytes = new Uint8Array(rest.length + piece.length);
  bytes.set(rest);
  bytes.set(piece, rest.length);
  const last = bytes.lastIndexOf(LINE_FEED) + 1;
  let at = isHead ? bytes.indexOf(LINE_FEED) + 1 : 0;
  isHead = false;
  while (at < last) {
    const date = at;
    while (bytes[at] !== COMMA) at += 1;
    const dateEnd = at;
    at += 1;
    while (bytes[at] !== COMMA) at += 1;
    at += 1;
    let users = 0;
    for (; bytes[at] !== DOT; at += 1) users = users * 10 + bytes[at] - 0x30;
    at += 3;
    const cluster = at;
    while (bytes[at] !== COMMA) at += 1;
    if (bytes[at + 1] === MONTHLY) {
      const day = dayOf(bytes, date, dateEnd);
      const one = clusterOf(bytes, cluster, at);
      sums[one * MOST_DAYS + day] += users;
      days = Math.max(days, day + 1);
      count = Math.max(count, one + 1);
    }
    while (bytes[at] !== LINE_FEED) at += 1;
    at += 1;
  }
  rest = bytes.slice(last);
}

onmessage = ({ data: piece }) => {
  if (piece) return scan(piece);
  const packed = new Float64Array(count * days);
  for (let one = 0; one < count; one += 1) {
    packed.set(sums.subarray(one * MOST_DAYS, one * MOST_DAYS + days), one * days);
  }
  const total = packed.reduce((sum, value) => sum + value, 0);
  return postMessage({ sums: packed, days, count, total });
};
